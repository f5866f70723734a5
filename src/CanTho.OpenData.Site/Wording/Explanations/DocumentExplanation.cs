using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.Explanations;

/// <summary>Where a document or one of its sections came from.</summary>
internal static class DocumentExplanation
{
    /// <summary>The lines of a document.</summary>
    public static ImmutableArray<string> Of(CorpusDocument document, Corpus corpus)
    {
        var (header, extracted) = (document.Header, document.Extracted);
        var text = new ExplanationText().Heading($"Văn bản {document.Id}").Line(document.ShortTitle).Source(header.Source)
            .Line($"toàn văn bản: {ExplanationText.Place(extracted.Document.Span)}; SHA-256 {extracted.Document.File.Sha256}")
            .Line(document.Sidecar is { } sidecar ? $"tệp mô tả: {sidecar.File}" : "chưa có tệp mô tả");
        if (document.Sidecar?.ImportedFrom is { } original)
        {
            text.Line($"chuyển từ tệp {original.File}, SHA-256 {original.Sha256}");
        }

        text.Heading("Cách đọc từng trường").Field("type", header.Type)
            .Field("number", header.Number ?? header.NumberBlank, header.Number is null ? "số bị bỏ trống" : null)
            .Field("issued", header.Issued?.ToString(), header.Issued is { } issued ? Dates.Partial(issued) : null)
            .Field("title", header.Title).Field("issuer", header.Issuer).Field("place", header.Place)
            .Field("signer", header.Signer).Field("signer_role", header.SignerRole).Field("attached_to", header.AttachedTo)
            .Line(header.IsDraft ? "draft: đúng, vì bản nhận được không có số" : "draft: sai, vì có số");
        text.Heading("Đọc được").Line(string.Create(CultureInfo.InvariantCulture,
            $"{extracted.Sections.Length} mục, {extracted.Tasks.Length} nhiệm vụ, {extracted.Citations.Length} viện dẫn, {extracted.Diagnostics.Length} lưu ý"));
        foreach (var unknown in document.Sidecar?.Unknown ?? [])
        {
            text.Line($"chưa rõ: {unknown}");
        }

        return text.Corrections(document.Corrections, corpus).Lines();
    }

    /// <summary>The lines of a section.</summary>
    public static ImmutableArray<string> Of(SectionRecord section, Findings findings)
    {
        var text = new ExplanationText().Heading($"Mục {section.Id}").Line($"văn bản: {section.Document}").Source(section.Source)
            .Heading("Cách đọc từng trường").Field("path", section.Path, string.Create(CultureInfo.InvariantCulture, $"cấp {section.Level}"))
            .Field("heading", section.Heading)
            .Line(string.Create(CultureInfo.InvariantCulture, $"text: {section.Text.Length} ký tự, {section.Notes.Length} chú thích, đã nối qua chỗ ngắt trang"));
        if (findings.Tallies.Sections.TryGetValue(section.Id, out var tally))
        {
            text.Line($"nhiệm vụ: {Numbers.Count(tally.Total)}, trong đó {Numbers.Count(tally.Count(ProgressState.NoReport))} chưa nhận được báo cáo");
        }

        return text.Corrections(section.Corrections, findings.Corpus).Lines();
    }
}
