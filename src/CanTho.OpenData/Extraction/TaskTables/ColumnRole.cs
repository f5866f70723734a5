namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>What a column of a task table holds.</summary>
internal enum ColumnRole
{
    /// <summary>A column that records have no place for, such as notes.</summary>
    None,

    /// <summary>TT, STT.</summary>
    Ordinal,

    /// <summary>Nhiệm vụ, nội dung công việc.</summary>
    Title,

    /// <summary>Cơ quan chủ trì, đơn vị thực hiện.</summary>
    Lead,

    /// <summary>Cơ quan phối hợp.</summary>
    Coordinators,

    /// <summary>Thời hạn, thời gian hoàn thành.</summary>
    Deadline,

    /// <summary>Nguồn lực, kinh phí.</summary>
    Funding,

    /// <summary>Sản phẩm, kết quả đầu ra.</summary>
    Output,
}
