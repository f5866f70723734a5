namespace CanTho.OpenData.Diagnostics;

// The register of indicators: IND001 to IND099. Contradictions inside a source, published as printed: CON001 to CON099.
public static partial class Rules
{
    private const string AsPrinted = "Hãy đối chiếu với bản chính thức: nếu bản chữ nhận được in sai, hãy thêm đính chính kèm bằng chứng; nếu không, cứ để như vậy.";

    /// <summary>The home page is to show an indicator that the register lacks; it does without. Example: <c>featured_indicators: [grpd]</c>.</summary>
    public static Diagnostic FeaturedIndicatorUnknown(string file, int line, int column, string indicator) =>
        new(Severity.Warning, "IND009", $"Chỉ tiêu “{indicator}” không có trong input/registers/indicators.yml.", file, line, column,
            "Ghi đúng mã của chỉ tiêu, là phần cuối địa chỉ trang của nó.");

    /// <summary>Two indicators with one name, or with names that give one address. Example: "Tỷ lệ hộ nghèo" twice.</summary>
    public static Diagnostic IndicatorTwice(string file, int line, int column, string name, string first, int firstLine) =>
        Error("IND001", file, line, column, $"Chỉ tiêu “{name}” trùng với “{first}” ở dòng {firstLine}.", "Gộp hai mục hoặc đặt tên khác nhau.");

    /// <summary>One spelling belongs to two indicators of one kind of quantity, so that no figure with it can be joined.
    /// Example: "GRDP" for the growth of the whole and of a sector.</summary>
    public static Diagnostic AliasOfTwoIndicators(string file, int line, int column, string alias, string indicator, string first, int firstLine) =>
        Error("IND002", file, line, column, $"“{alias}” được ghi cho “{indicator}” nhưng đã thuộc về “{first}” ở dòng {firstLine}, cùng loại đơn vị.",
            "Chỉ giữ cách viết này ở một chỉ tiêu.");

    /// <summary>The same spelling twice for one indicator; harmless. Letters with and without marks count as one.</summary>
    public static Diagnostic IndicatorAliasTwice(string file, int line, int column, string alias, string indicator) =>
        Warning("IND003", file, line, column, $"“{alias}” được ghi hai lần cho “{indicator}”.", "Bỏ bớt một.");

    /// <summary>An indicator whose name gives no address. Example: <c>name: "…"</c>.</summary>
    public static Diagnostic IndicatorWithoutLetters(string file, int line, int column, string name) =>
        Error("IND004", file, line, column, $"Tên chỉ tiêu “{name}” không có chữ cái hay chữ số nào.", "Ghi tên chỉ tiêu bằng chữ.");

    /// <summary>A definition that says no more than the name, or breaks off. Example: <c>definition: Thu nội địa</c>.</summary>
    public static Diagnostic DefinitionIsNoSentence(string file, int line, int column, string indicator, string definition) =>
        Warning("IND005", file, line, column, $"Định nghĩa của “{indicator}” chưa thành câu: “{Shorten(definition)}”.",
            "Viết một câu nói rõ chỉ tiêu đo gì, kết thúc bằng dấu chấm.");

    /// <summary>A change on the year that does not follow from the two values printed. Owner: who wrote the source.
    /// Example: 3.433,19 against 1.443,47 is no "tăng 13%".</summary>
    public static Diagnostic ChangeDoesNotFollow(string file, int line, string indicator, string value, string previous, int previousLine, string printed, string computed) =>
        Warning("CON001", file, line, 1,
            $"“{Shorten(indicator)}”: nguồn in thay đổi {printed}% so với cùng kỳ, nhưng từ {value} và {previous} (dòng {previousLine}) tính ra {computed}%. Đăng đúng như in.", AsPrinted);

    /// <summary>A percentage that does not follow from the fraction before it. Owner: who wrote the source. Example: "31/36 xã, đạt 96%".</summary>
    public static Diagnostic ShareDoesNotFollow(string file, int line, string fraction, string printed, string computed) =>
        Warning("CON002", file, line, 1, $"Nguồn in {fraction} là {printed}%, nhưng tính ra {computed}%. Đăng đúng như in.", AsPrinted);

    /// <summary>A total that is not the sum of the parts listed. Owner: who wrote the source. Example: 155.774 ha of rice, of which
    /// 74.814, 71.280 and 11.680.</summary>
    public static Diagnostic TotalIsNotSum(string file, int line, string total, string parts, string sum, string unit) =>
        Warning("CON003", file, line, 1, $"Nguồn in tổng {total} {unit}, nhưng các phần {parts} cộng lại là {sum} {unit}. Đăng đúng như in.", AsPrinted);

    /// <summary>Shares of a structure that do not add to 100. Owner: who wrote the source.</summary>
    public static Diagnostic SharesDoNotAddUp(string file, int line, string parts, string sum) =>
        Warning("CON004", file, line, 1, $"Các tỷ trọng {parts} của cùng một cơ cấu cộng lại là {sum}%, không phải 100%. Đăng đúng như in.", AsPrinted);

    /// <summary>A share of the plan that does not follow from the value and the plan printed. Owner: who wrote the source.</summary>
    public static Diagnostic PlanShareDoesNotFollow(string file, int line, string indicator, string value, string plan, string planPlace, string printed, string computed) =>
        Warning("CON005", file, line, 1,
            $"“{Shorten(indicator)}”: nguồn in đạt {printed}% kế hoạch, nhưng {value} trên kế hoạch {plan} ({planPlace}) là {computed}%. Đăng đúng như in.", AsPrinted);

    /// <summary>The same thing for the same period is printed with two values. Owner: who wrote the source.</summary>
    public static Diagnostic TwoValues(string file, int line, string indicator, string period, string value, string other, string otherPlace) =>
        Warning("CON006", file, line, 1,
            $"“{Shorten(indicator)}” kỳ {period}: ở đây in {value}, ở {otherPlace} in {other}. Đăng cả hai đúng như in.", AsPrinted);

    /// <summary>Tasks of a programme by status that do not add to their total. Owner: who wrote the source. Example: 20 tasks, 11 done, 5 under
    /// way, 3 central.</summary>
    public static Diagnostic CountsDoNotAddUp(string file, int line, string programme, int total, int sum) =>
        Warning("CON007", file, line, 1, $"“{Shorten(programme)}”: nguồn in tổng {total}, nhưng các trạng thái cộng lại là {sum}. Đăng đúng như in.", AsPrinted);
}
