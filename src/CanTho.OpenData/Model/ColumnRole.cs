namespace CanTho.OpenData.Model;

/// <summary>What a column of a task table (bảng phân công nhiệm vụ) holds.</summary>
public enum ColumnRole
{
    /// <summary>A column that records have no place for, such as notes.</summary>
    None,

    /// <summary>TT, STT.</summary>
    Ordinal,

    /// <summary>Nhóm nhiệm vụ, lĩnh vực: what several tasks have in common.</summary>
    Group,

    /// <summary>Nhiệm vụ, nội dung công việc.</summary>
    Title,

    /// <summary>Cơ quan chủ trì, đơn vị thực hiện.</summary>
    Lead,

    /// <summary>Cơ quan phối hợp.</summary>
    Coordinators,

    /// <summary>Cơ quan chủ trì, phối hợp: both in one cell.</summary>
    Agencies,

    /// <summary>Thời hạn, thời gian hoàn thành.</summary>
    Deadline,

    /// <summary>Thời gian bắt đầu, beside a column for the end.</summary>
    Start,

    /// <summary>Nguồn lực, kinh phí.</summary>
    Funding,

    /// <summary>Sản phẩm, kết quả đầu ra.</summary>
    Output,
}
