using System.Globalization;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;

namespace CanTho.OpenData.Sources;

/// <summary>Reads <c>input/redirects.yml</c>: a list of entries with from, to (or <c>gone: true</c>), reason and when. Whether addresses
/// exist is judged where the site is known.</summary>
public static class RedirectReader
{
    /// <summary>The file, below the root.</summary>
    public const string Path = "input/redirects.yml";

    /// <summary>The entries that can be followed, in the order of the file; none where there is no file.</summary>
    public static (ImmutableArray<Redirect> Redirects, ImmutableArray<Diagnostic> Diagnostics) ReadAll(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var input = InputText.Read(root, Path, diagnostics);
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var redirect in (input is null ? [] : YamlMap.ParseList(input, diagnostics)).Select(entry => Parse(entry, diagnostics)).OfType<Redirect>())
        {
            if (redirects.FirstOrDefault(other => other.From == redirect.From) is { } first)
            {
                diagnostics.Add(Rules.RedirectTwice(Path, redirect.Line, redirect.Column, redirect.From, first.Line));
                continue;
            }

            redirects.Add(redirect);
        }

        return (redirects.ToImmutable(), diagnostics.ToImmutable());
    }

    private static Redirect? Parse(YamlMap entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var before = diagnostics.Count;
        var from = entry.Required("from");
        var (target, gone) = (entry.Text("to"), entry.Text("gone"));
        var (reason, when) = (entry.Required("reason"), entry.Required("when"));
        entry.RejectUnknownKeys();
        if (!from.IsMissing && !AddressShape.IsPlain(from.Value))
        {
            diagnostics.Add(Rules.RedirectShape(Path, from.Line, from.Column, "from", from.Value));
        }

        CheckTarget(entry, target, gone, diagnostics);
        if (!DateOnly.TryParseExact(when.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !when.IsMissing)
        {
            diagnostics.Add(Rules.RedirectDay(Path, when.Line, when.Column, when.Value));
        }

        return diagnostics.Count > before
            ? null
            : new Redirect(from.Value, target?.Value, reason.Value, day, Path, from.Line, from.Column, target?.Line ?? from.Line, target?.Column ?? from.Column);
    }

    private static void CheckTarget(YamlMap entry, LocatedText? target, LocatedText? gone, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (gone is { Value: not "true" } word)
        {
            diagnostics.Add(Rules.UnknownWord(Path, word.Line, word.Column, "gone", word.Value, "true"));
        }
        else if ((target is null or { IsMissing: true }) == gone is null)
        {
            diagnostics.Add(Rules.RedirectWithoutTarget(Path, entry.Line, entry.Column));
        }
        else if (target is { IsMissing: false } to && AddressShape.IsForeign(to.Value))
        {
            diagnostics.Add(Rules.RedirectForeign(Path, to.Line, to.Column, to.Value));
        }
        else if (target is { IsMissing: false } given && !AddressShape.IsPlainWithAnchor(given.Value))
        {
            diagnostics.Add(Rules.RedirectShape(Path, given.Line, given.Column, "to", given.Value));
        }
    }
}
