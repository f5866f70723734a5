using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Importing;

/// <summary>What the plan in <c>Files/ke-hoach-nuoc-sach.fodt</c> says, whoever saved it as <c>.docx</c>.</summary>
internal static class CleanWaterPlan
{
    public static void Check(ExtractedDocument plan)
    {
        Assert.Equal("ke-hoach-77-kh-ubnd-2026-03-12", plan.Header.Id.Value);
        Assert.Equal("Cấp nước sạch nông thôn thành phố Cần Thơ giai đoạn 2026 - 2030", plan.Header.Title);
        Assert.Equal(("Ủy ban nhân dân thành phố Cần Thơ", "Cần Thơ", "Lê Thị Bình"), (plan.Header.Issuer, plan.Header.Place, plan.Header.Signer));
        Assert.Equal(["Thường trực Thành ủy", "Các sở, ban, ngành thành phố", "Lưu: VT"], plan.Header.Recipients);
        Assert.Equal(["I", "I.1", "I.2", "II", "II.1", "II.1.a", "II.1.b", "II.2", "III"], plan.Sections.Select(section => section.Path));
        Assert.Equal("PHÂN CÔNG NHIỆM VỤ", plan.Sections.Single(section => section.Path == "III").Heading);

        var tasks = plan.Tasks.Where(task => task.Origin == TaskOrigin.Table).ToArray();
        Assert.Equal(
            [
                ("1", "Nâng cấp trạm cấp nước xã Mỹ Phước", "Sở Nông nghiệp và Môi trường", "Quý IV/2026"),
                ("2", "Mở rộng mạng ống cấp nước xã Trường Long", "Sở Nông nghiệp và Môi trường", "Quý IV/2026"),
                ("3", "Kiểm tra chất lượng nước tại các trạm", "Sở Y tế", "31/12/2026"),
            ],
            tasks.Select(task => (task.Ordinal!, task.Title, task.LeadRaw!, task.Deadline!.Raw!)));
        Assert.Equal(["Theo kết quả điều tra năm 2025."], plan.Document.Notes.Select(note => note.Passage.Text));
        var text = string.Concat(plan.Sections.Select(section => section.Text));
        Assert.Contains("98%", text, StringComparison.Ordinal);
        Assert.DoesNotContain("95%", text, StringComparison.Ordinal);
        Assert.Contains("Bảo đảm nguồn nước cho người dân đồng bằng", text, StringComparison.Ordinal);
    }
}
