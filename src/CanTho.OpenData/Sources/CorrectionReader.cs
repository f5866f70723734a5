using System.Globalization;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Reads corrections (đính chính), <c>input/corrections/*.yml</c>: a list of entries with record, field, expect, value, reason,
/// evidence, who and when, all of which must be there.</summary>
public static class CorrectionReader
{
    private const string Folder = "input/corrections";

    /// <summary>The corrections of all files below a root, by file and entry; none where there is no file.</summary>
    public static (ImmutableArray<Correction> Corrections, ImmutableArray<Diagnostic> Diagnostics) ReadAll(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var path in InputText.List(root, Folder, ".yml"))
        {
            if (InputText.Read(root, path, diagnostics) is { } input)
            {
                corrections.AddRange(YamlMap.ParseList(input, diagnostics).Select(entry => Parse(input, entry, diagnostics)).OfType<Correction>());
            }
        }

        return (corrections.ToImmutable(), diagnostics.ToImmutable());
    }

    private static Correction? Parse(InputText input, YamlMap entry, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var before = diagnostics.Count;
        var (record, field, expect, value) = (entry.Required("record"), entry.Required("field"), entry.Required("expect"), entry.Required("value"));
        var (reason, evidence, who, when) = (entry.Required("reason"), entry.Required("evidence"), entry.Required("who"), entry.Required("when"));
        entry.RejectUnknownKeys();
        if (!DateOnly.TryParseExact(when.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !when.IsMissing)
        {
            diagnostics.Add(Rules.CorrectionDate(input.Path, when.Line, when.Column, when.Value));
        }

        if (!expect.IsMissing && string.Equals(expect.Value, value.Value, StringComparison.Ordinal))
        {
            diagnostics.Add(Rules.CorrectionChangesNothing(input.Path, value.Line, value.Value));
        }

        LocatedText[] texts = [record, field, expect, value, reason, evidence, who, when];
        var source = new SourceSpan(input.Path, entry.Line, texts.Max(text => text.Line));
        return diagnostics.Count > before || texts.Any(text => text.IsMissing) ? null : new Correction(
            record.Value, field.Value, Text(expect), Text(value), Text(reason), Text(evidence), Text(who), day,
            new Provenance(source, input.Text.Split('\n')[entry.Line - input.FirstLine].Trim()));
    }

    private static string Text(LocatedText text) => VietnameseText.Compose(text.Value);
}
