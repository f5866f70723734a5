namespace CanTho.OpenData.Diagnostics;

// Complaints about templates: FIL001 to FIL099 about places not filled in, NEW001 to NEW099 about what `new` is asked for.
public static partial class Rules
{
    /// <summary>What a template asks for has not been filled in. Example: <c>origin: "CẦN ĐIỀN: nhận văn bản từ đâu, ngày nào"</c>.</summary>
    public static Diagnostic NotFilledIn(string file, int line, int column, string value) =>
        Error("FIL001", file, line, column, $"Chưa được điền: “{Shorten(value)}”.",
            "Hãy thay cả giá trị này, kể cả chữ CẦN ĐIỀN, bằng nội dung thật; nội dung chưa biết mà không bắt buộc thì xóa đi.");
}
