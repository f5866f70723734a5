using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Sources;

public sealed class TableTests
{
    private const string Header = "TT\tNHIỆM VỤ\tCƠ QUAN CHỦ TRÌ\tTHỜI HẠN";

    [Fact]
    public void The_header_repeated_on_each_page_is_left_out_also_when_a_scan_spells_it_otherwise()
    {
        var table = Read("TT\tNHIỆM VỤ\tSẢN PHẨM ĐÀU RA\n1.\tXây dựng đề án\tĐề án\n\nTT\tNHIỆM VỤ\tSẢN PHẨM ĐẦU RA\n2.\tHoàn thiện quy chế\tQuy chế");

        Assert.Equal(["TT", "1.", "2."], table.Rows.Select(row => row.Cells[0]));
        Assert.Equal([true, false, false], table.Rows.Select(row => row.IsHeader));
    }

    [Fact]
    public void A_row_cut_by_a_page_break_is_one_row_again_with_all_its_lines()
    {
        var table = Read($"{Header}\n15.\tPhổ cập giáo dục mầm non cho\tSở Giáo dục và Đào tạo\t2026 - 2030\n\n{Header}\n\ttrẻ em từ 3 đến 5 tuổi\t\t");

        var row = table.Rows[1];
        Assert.Equal(["15.", "Phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi", "Sở Giáo dục và Đào tạo", "2026 - 2030"], row.Cells);
        Assert.Equal(new SourceSpan("seeds/sample.txt", 2, 5), row.Source.Span);
    }

    [Fact]
    public void Words_that_come_again_down_a_column_are_held_once()
    {
        var rows = Read($"{Header}\n1.\tXây dựng đề án\tSở Tài chính\t2026\n2.\tBan hành quy chế\tSở Tài chính\t2027").Rows;

        Assert.Equal("Sở Tài chính", rows[1].Cells[2]);
        Assert.Same(rows[1].Cells[2], rows[2].Cells[2]);
    }

    [Fact]
    public void A_row_with_too_few_cells_is_kept_and_located()
    {
        const string Text = Header + "\n1.\tXây dựng đề án\tSở Tài chính";

        Assert.Equal(["1.", "Xây dựng đề án", "Sở Tài chính", ""], Read(Text).Rows[1].Cells);
        Assert.StartsWith("seeds/sample.txt:2:1: warning TAB001: Dòng bảng chỉ có 3 ô, tiêu đề bảng có 4 cột", TextSample.Diagnostics(Text).Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_between_pipes_are_a_table_too()
    {
        var table = Read("| TT | Nhiệm vụ | Chủ trì |\n|---|:---|---|\n| 1 | Xây dựng đề án | Sở Y tế |");

        Assert.Equal(["1", "Xây dựng đề án", "Sở Y tế"], table.Rows[1].Cells);
        Assert.Equal(2, table.Rows.Length);
    }

    private static Block.Table Read(string text) => TextSample.Document(text).Blocks().OfType<Block.Table>().Single();
}
