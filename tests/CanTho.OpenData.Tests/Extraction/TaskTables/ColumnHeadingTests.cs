using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Extraction.TaskTables;

/// <summary>What the words above a column say of it.</summary>
public sealed class ColumnHeadingTests
{
    [Theory]
    [InlineData("Đơn vị đầu mối", ColumnRole.Lead)]
    [InlineData("Cơ quan thực hiện", ColumnRole.Lead)]
    [InlineData("Cơ quan phối hợp", ColumnRole.Coordinators)]
    [InlineData("Đơn vị tham gia", ColumnRole.Coordinators)]
    [InlineData("Các đơn vị liên quan", ColumnRole.Coordinators)]
    [InlineData("Cơ quan, đơn vị hỗ trợ", ColumnRole.Coordinators)]
    [InlineData("Cơ quan chủ trì, tham gia", ColumnRole.Agencies)]
    [InlineData("Nội dung phối hợp", ColumnRole.Title)]
    public void Who_helps_is_no_lead(string heading, ColumnRole expected) => Assert.Equal(expected, ColumnHeadings.Read(heading));
}
