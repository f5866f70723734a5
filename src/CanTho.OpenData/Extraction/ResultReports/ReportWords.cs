namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>The vocabulary of result reports (báo cáo kết quả): how figures are introduced, compared and qualified. A table of the
/// language, not of any document.</summary>
internal static class ReportWords
{
    /// <summary>Words between a verb and its figure that say how exact it is.</summary>
    public static Phrases Approximate { get; } = new(
        "hơn|gần|khoảng|trên|dưới|ước|chừng|xấp xỉ|thêm|lên|xuống|tới|đến|bình quân|trung bình|mạnh|nhẹ|nhanh|khá|cao|còn|được|chỉ|ước đạt|ước khoảng|là|tương ứng|tương đương|đạt|có|cả|tổng cộng|từ|mức");

    /// <summary>Verbs of a rise.</summary>
    public static Phrases Rise { get; } = new("tăng|cao hơn|nhiều hơn|lớn hơn|gấp|vượt|tăng trưởng");

    /// <summary>Verbs of a fall.</summary>
    public static Phrases Fall { get; } = new("giảm|thấp hơn|ít hơn|hụt|nhỏ hơn|kém");

    /// <summary>Plans that a share of is reported: kế hoạch, dự toán, chỉ tiêu, Nghị quyết.</summary>
    public static Phrases Plan { get; } = new(
        "kế hoạch|kh|dự toán|dt|chỉ tiêu|nghị quyết|nq|mục tiêu|so với kế hoạch|so kế hoạch|so với kh|so với dự toán|so dự toán|so với chỉ tiêu|so với nghị quyết|so với mục tiêu|số vốn được giao|vốn được giao|số được giao|vốn giao|so với vốn giao|chỉ tiêu kế hoạch");

    /// <summary>What opens a comparison.</summary>
    public static Phrases Comparison { get; } = new("so với|so cùng|so đầu|so cuối|so năm|so tháng|so quý|so kế|so dự|so nghị|so chỉ|so kh|so nq|so mức|so mục|so vụ|so ck|so cknt|so kỳ|cùng kỳ|cùng thời điểm");

    /// <summary>The same period of the year before.</summary>
    public static Phrases SamePeriod { get; } = new("cùng kỳ|ck|cknt|cùng thời điểm|cùng thời gian|cùng giai đoạn");

    /// <summary>What is aimed at or expected, not reached.</summary>
    public static Phrases Aim { get; } = new(
        "phấn đấu|phần đấu|phấn đầu|phần đầu|phẩn đấu|dự kiến|sẽ|nhằm đạt|đặt mục tiêu|mục tiêu đến|theo mục tiêu|mục tiêu đề ra|đề ra mục tiêu|yêu cầu phải|phải đạt|để đạt được|để ước|quy mô dưới|quy mô từ|có kế hoạch|dự báo đến|dự báo cả năm|dự báo năm|dự báo quý|dự báo tháng|dự báo đạt|dự báo sẽ|dự báo tăng|dự báo giảm");

    /// <summary>Words that number what stands behind them: "Điều 3", "lớp 10", "khu 2", "Quốc lộ 91", "lần thứ 5".</summary>
    public static Phrases Numbering { get; } = new(
        "điều|khoản|điểm|mục|chương|phụ lục|biểu|bảng|trang|phần|quốc lộ|tỉnh lộ|hương lộ|đường tỉnh|đường|lộ|ql|đt|km|thứ|khóa|khoá|giai đoạn|quý|tháng|ngày|lớp|khối|khu|đợt|kỳ|lô|cấp độ|mức độ|loại|hạng|nhóm|bậc|cấp|phường|quận|ấp|tổ|số|quyết định|công văn|nghị quyết|nghị định|thông tư|luật|chỉ thị|kết luận|kế hoạch số|trường|tuyến|cầu|gói thầu|bước|vùng|tiêu chí|tiêu chí số|phiên bản|công nghiệp|phiên|tập|quyển|block|zone|hiệu|zalo|iso|web|techfest|zalo cấp|cung đường|vành đai");

    /// <summary>Words that are no counted thing behind a number.</summary>
    public static Phrases NoUnit { get; } = new(
        "và|hoặc|đến|tới|từ|của|cho|trong|trên|tại|ở|theo|so|với|là|đã|đang|sẽ|có|được|bị|do|để|khi|nhằm|về|vào|ra|lên|các|những|này|đó|nêu|nói|tháng|năm|ngày|giờ|phút|giây|tuần|quý|tuổi|sao|thế|nhưng|mà|thì|cũng|còn|như|hay|bằng|qua|sau|trước|đối|gồm|bao|cùng|kỳ|bên|trở|giữa|đạt|tăng|giảm|chiếm|thuộc|cách|tương|vẫn|chưa|không");

    /// <summary>Words that stand where a subject could and are none.</summary>
    public static Phrases Filler { get; } = new(
        "và|với|nhưng|còn|đồng thời|trong đó|trong đó có|cụ thể|cụ thể là|gồm|bao gồm|bên cạnh đó|ngoài ra|song song đó|riêng|đã|được|ước|lũy kế|hiện|hiện nay|hiện có|đến nay|đến hiện nay|đến thời điểm hiện tại|tính đến nay|tính đến|kết quả|qua đó|từ đó|theo đó|có|là|đạt|ước đạt|thực hiện|ước thực hiện|khoảng|hơn|gần|trên|chỉ|đều|cũng|tiếp tục|mới|tổng cộng|tương ứng|tương ứng là|lần lượt|lần lượt là|tương đương|bằng|trong kỳ|trong năm|trong kỳ báo cáo|trong quý|trong tháng|nhất là|đặc biệt|tỷ lệ|đạt tỷ lệ|chiếm tỷ lệ|chiếm|đóng góp|cao|ở mức|từ đầu năm đến nay|nâng|đưa|lên|xuống|làm|khiến|nên|thu hút|tăng|giảm|tương ứng với|như|như sau|tức|hay|xảy ra|cộng dồn|tính chung|bình quân|ghi nhận|cả|thêm|của|thuộc|và có|gồm có|không|tốc độ tăng|mà|thì");

    /// <summary>What may be left away in front of a name of an indicator.</summary>
    public static Phrases Opening { get; } = new(
        "trong tháng|trong quý|trong năm|trong năm qua|trong khi đó|trong khi|đáng chú ý|mặc dù vậy|sơ bộ ước tính|sơ bộ|ước tính|dự ước|tuy nhiên|nổi bật|và|với|nhưng|còn|đồng thời|trong đó|trong đó có|cụ thể|cụ thể là|gồm|bao gồm|bên cạnh đó|ngoài ra|song song đó|riêng|đã|được|ước|lũy kế|hiện|hiện nay|hiện có|đến nay|đến hiện nay|đến thời điểm hiện tại|tính đến nay|tính đến|tính|qua đó|từ đó|theo đó|có|là|đạt|trong kỳ|trong kỳ báo cáo|nhất là|đặc biệt|đầu|cuối|cuối năm|nay|năm|xảy ra|ngày|nâng|đưa|của|thuộc|thành phố có|thành phố hiện có|tỉnh có|toàn tỉnh có|toàn thành phố có|toàn tỉnh hiện có|toàn thành phố hiện có|như|như sau|tức|tương đương|tương đương với|làm|cả|nên|giúp|tương ứng|tương ứng là|thu hút|đến|từ|trên địa bàn thành phố hiện có|trên địa bàn có|qua|khoảng|hơn|gần|cùng với đó|tổng cộng|tổng cộng có|thành phố đã có|tính chung|cộng dồn|hết|tính đến thời điểm|mà|thì|cùng với|trong");

    /// <summary>What may be left away behind a name of an indicator.</summary>
    public static Phrases Closing { get; } = new(
        "đạt|ước|là|có|còn|thực hiện|khoảng|hơn|gần|trên|với|được|tăng|giảm|chiếm|đóng góp|gồm|đã|ở|mức|ở mức|bằng|cao hơn|thấp hơn|tăng trưởng|hiện có|lên|xuống|thêm|đều|cũng|tới|đến|đạt tỷ lệ|đạt mức|bố trí là|trong đó|ước tính|vượt|bình quân|tương đương|gấp|từ|hiện|lần lượt|tương ứng|và|ước khoảng|tổng cộng|xấp xỉ|vẫn|tăng mạnh|tăng nhanh|tăng nhẹ|tăng khá|tăng cao|giảm mạnh|giảm nhanh|giảm nhẹ|giảm sâu|đứng thứ");

    /// <summary>What opens a list of parts of the figure before it.</summary>
    public static Phrases Parts { get; } = new("trong đó|gồm|bao gồm|cụ thể|chia ra|phân theo|bao gồm có");

    /// <summary>Words with which a name of an indicator begins, wherever it stands in a long clause.</summary>
    public static Phrases Head { get; } = new(
        "tổng|số|tỷ lệ|diện tích|sản lượng|giá trị|kim ngạch|doanh thu|vốn|thu nội địa|thu ngân sách|chi ngân sách|chỉ số|tốc độ|năng suất|dư nợ|nợ xấu|thu nhập|kinh phí|thiệt hại|công suất|chiều dài|giá|tỷ trọng|tỷ suất|mức|quy mô|kết quả|lũy kế|nguồn|khu vực|ngành");
}
