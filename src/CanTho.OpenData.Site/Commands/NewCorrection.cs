using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Reconciliation;
using CanTho.OpenData.Site.Wording.Explanations;
using CanTho.OpenData.Site.Wording.Templates;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>new correction ID FIELD</c>: an entry that says what the source says now, added to the file of corrections of its document.</summary>
internal static class NewCorrection
{
    private const int NearestCount = 3;

    /// <summary>Writes and gives 0; 1 with a complaint.</summary>
    public static int Run(
        string root, string? id, string? field, string? expect, DateOnly day, TextWriter output, TextWriter errors)
    {
        var corpus = PortalBuild.Run(root, day).Corpus;
        var records = CorrectableRecord.All(corpus.Documents).ToArray();
        var record = records.FirstOrDefault(known => known.Id == id);
        var value = record?.Fields.FirstOrDefault(known => known.Name == field);
        var complaint = record is null ? Unknown(corpus, records, id) : Refused(corpus, record, field, value, expect);
        if (complaint is null)
        {
            var path = $"input/corrections/{Path.GetFileNameWithoutExtension(record!.Document.Extracted.Document.File.Path)}.yml";
            if (PendingAt(Path.Combine(root, path), record.Id, field!) is var line and > 0)
            {
                DiagnosticOutput.Write(errors, [Rules.CorrectedBefore(path, line, record.Id, field!)], "text");
                return 1;
            }

            var text = CorrectionText.Of(record, field!, expect ?? value!.Words!, day);
            complaint = TemplateFile.Append(root, path, CorrectionText.Head, text);
            if (complaint is null)
            {
                var whole = File.ReadAllText(Path.Combine(root, path));
                output.WriteLine(NextSteps.Of(
                    $"Đã thêm một mục vào {path}: đính chính {field} của “{id}” ({record.Source.Span.File}, dòng {record.Source.Span.FirstLine.ToString(System.Globalization.CultureInfo.InvariantCulture)}).", path, whole,
                    $"Xem kết quả: {NextSteps.Program} explain {id}"));
                return 0;
            }
        }

        DiagnosticOutput.Write(errors, [complaint], "text");
        return 1;
    }

    /// <summary>The line of an entry that was written before and not filled in yet; 0 where there is none.</summary>
    private static int PendingAt(string file, string record, string field)
    {
        var lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        return Enumerable.Range(0, Math.Max(0, lines.Length - 1))
            .FirstOrDefault(index => lines[index].TrimEnd() == $"- record: {record}" && lines[index + 1].Trim() == $"field: {field}", -1) + 1;
    }

    private static Diagnostic Unknown(Corpus corpus, CorrectableRecord[] records, string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return Rules.TemplateArgument("correction", "mã bản ghi và tên trường", $"new correction {records.LastOrDefault()?.Id ?? "ma-ban-ghi"} title");
        }

        return Explanation.Ids(corpus).Contains(id, StringComparer.Ordinal)
            ? Rules.NotCorrectable(id)
            : Rules.RecordUnknown(id, NearestTexts.Of(id, records.Select(record => record.Id), NearestCount));
    }

    private static Diagnostic? Refused(Corpus corpus, CorrectableRecord record, string? field, CorrectableValue? value, string? expect)
    {
        var filled = string.Join(", ", record.Fields.Where(known => known.Words is not null).Select(known => known.Name));
        if (string.IsNullOrWhiteSpace(field))
        {
            return Rules.TemplateArgument("correction", $"tên trường, một trong: {filled}", $"new correction {record.Id} {filled.Split(',')[0]}");
        }

        if (value is null)
        {
            var all = record.Fields.Select(known => known.Name).ToArray();
            return Rules.CorrectableFieldUnknown(record.Id, field, NearestTexts.Of(field, all)[0], string.Join(", ", all));
        }

        if (value.Words is null)
        {
            return Rules.NothingToCorrect(record.Id, field, filled);
        }

        if (corpus.Corrections.FirstOrDefault(made => made.Correction.Record == record.Id && made.Correction.Field == field) is { } before)
        {
            return Rules.CorrectedBefore(before.Correction.Source.Span.File, before.Correction.Source.Span.FirstLine, record.Id, field);
        }

        var times = expect is null ? 1 : value.IsProse ? value.Words.Split(expect).Length - 1 : value.Words == expect ? 1 : 0;
        return times == 1 ? null : Rules.ExpectNotThere(record.Id, field, expect!, times, value.Words);
    }
}
