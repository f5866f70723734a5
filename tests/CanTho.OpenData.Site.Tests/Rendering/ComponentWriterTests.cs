using System.Text.Encodings.Web;
using System.Text.Unicode;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CanTho.OpenData.Site.Tests.Rendering;

/// <summary>Pages are written without the library's renderer; what it would write is what they have to be.</summary>
public sealed class ComponentWriterTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public async Task Every_page_is_byte_for_byte_what_the_renderer_of_the_library_writes()
    {
        var portal = new Portal(site.Findings, site.Options);
        var files = site.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var pages = SiteMap.Pages(portal).ToImmutableArray();
        await WithRendererAsync(async renderer =>
        {
            foreach (var page in pages)
            {
                var expected = (await renderer.RenderComponentAsync(page.Layout, Parameters(("Portal", portal), ("Page", page)))).ToHtmlString();
                Assert.Equal(expected, RenderedSite.Text(files[Routes.FileOf(page.Route)]));
            }
        });
        Assert.True(pages.Length > 1_000);
    }

    [Fact]
    public async Task Attributes_void_elements_text_and_markup_are_written_as_the_library_writes_them() => await WithRendererAsync(async renderer =>
    {
        var expected = (await renderer.RenderComponentAsync<Everything>(Parameters(("Text", Everything.Sample)))).ToHtmlString();
        Assert.Equal(expected, Written(Everything.Sample));
    });

    [Theory]
    [InlineData("a\u202Eb", "a[U+202E]b")]
    [InlineData("\u00AD", "[U+00AD]")]
    [InlineData("a\u200Db", "a[U+200D]b")]
    [InlineData("👨\u200D👩", "&#x1F468;\u200D&#x1F469;")]
    [InlineData("\uDB40\uDC41", "[U+E0041]")]
    public void A_hidden_character_is_shown_in_text_in_attributes_and_in_markup(string text, string shown)
    {
        var html = Written(text);
        Assert.Contains($"<p title=\"{shown}\">{shown}</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
    }

    [Fact]
    public void A_half_of_a_pair_becomes_the_sign_for_what_cannot_be_read() =>
        Assert.Contains("<p title=\"&#xFFFD;\">&#xFFFD;</p>", Written("\uD83D"), StringComparison.Ordinal);

    private static string Written(string text)
    {
        var html = new HtmlBytes();
        new ComponentWriter(html).Write(typeof(Everything), [new("Text", text)]);
        return System.Text.Encoding.UTF8.GetString(html.Written.Span);
    }

    private static ParameterView Parameters(params (string Name, object? Value)[] parameters) =>
        ParameterView.FromDictionary(parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));

    private static async Task WithRendererAsync(Func<HtmlRenderer, Task> use)
    {
        var services = new ServiceCollection();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(() => use(renderer));
    }

    private sealed class Everything : ComponentBase
    {
        public const string Sample = "Kế hoạch số 12 + \"phụ lục\" <b> & 'x' \u00A0 \u2009 \n\t ⁵ ½ 👍 \u0001 đ";

        [Parameter] public string Text { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", Text);
            builder.AddContent(2, Text);
            builder.CloseElement();
            builder.OpenElement(3, "input");
            builder.AddAttribute(4, "disabled", true);
            builder.AddAttribute(5, "hidden", false);
            builder.AddAttribute(6, "size", 12);
            builder.AddAttribute(7, "class", (string?)null);
            builder.CloseElement();
            builder.OpenElement(8, "br");
            builder.CloseElement();
            builder.OpenElement(9, "div");
            builder.CloseElement();
            builder.AddMarkupContent(10, "<i>đ &amp; ấ</i>");
            builder.AddContent(11, (RenderFragment)(inner => inner.AddContent(0, Text)));
            builder.OpenComponent<CascadingValue<string>>(12);
            builder.AddComponentParameter(13, "Value", "đầu nguồn");
            builder.AddComponentParameter(14, "ChildContent", (RenderFragment)(inner =>
            {
                inner.OpenComponent<DynamicComponent>(0);
                inner.AddComponentParameter(1, "Type", typeof(Downstream));
                inner.CloseComponent();
            }));
            builder.CloseComponent();
        }
    }

    private sealed class Downstream : ComponentBase
    {
        [CascadingParameter] public string From { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, From);
    }
}
