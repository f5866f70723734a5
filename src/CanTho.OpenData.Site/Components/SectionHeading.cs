using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CanTho.OpenData.Site.Components;

/// <summary>The heading of a section of a document: its number, which is a link to the section itself, and its words. The element
/// follows the depth, h3 below the page's "Toàn văn"; Razor cannot choose the name of an element, so it is built by hand.</summary>
public sealed class SectionHeading : ComponentBase
{
    private const int Topmost = 3;
    private const int Lowest = 6;

    [Parameter, EditorRequired] public Section Section { get; set; } = null!;

    [Parameter, EditorRequired] public DocumentOutline Outline { get; set; } = null!;

    [Parameter, EditorRequired] public DocumentNotes Notes { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var level = Math.Min(Topmost + Outline.Depth(Section) - 1, Lowest);
        builder.OpenElement(0, string.Create(CultureInfo.InvariantCulture, $"h{level}"));
        if (DocumentOutline.Label(Section) is { Length: > 0 } label)
        {
            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", "#" + Outline.Anchor(Section));
            builder.AddContent(3, label);
            builder.CloseElement();
            builder.AddContent(4, " ");
        }

        builder.OpenElement(5, "span");
        builder.OpenComponent<PassageText>(6);
        builder.AddComponentParameter(7, nameof(PassageText.Passage), Section.Heading);
        builder.AddComponentParameter(8, nameof(PassageText.Notes), Notes);
        builder.CloseComponent();
        builder.CloseElement();
        builder.CloseElement();
    }
}
