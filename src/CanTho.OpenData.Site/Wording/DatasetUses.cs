namespace CanTho.OpenData.Site.Wording;

/// <summary>What datasets are good for, and what they cannot be used for. A dataset that is not named here has words that fit any.</summary>
internal static class DatasetUses
{
    private const string Reporter = "Phóng viên";
    private const string Analyst = "Người phân tích";
    private const string Citizen = "Người dân";
    private const string Official = "Cán bộ theo dõi";
    private const string Developer = "Lập trình viên";

    /// <summary>Who uses it and for what.</summary>
    public static ImmutableArray<DatasetUse> Of(string dataset) => dataset switch
    {
        "tasks" =>
        [
            new(Reporter, "Lọc các việc một sở chủ trì có ngày cuối trong quý này, mở nguyên văn ở cột source_quote để trích dẫn."),
            new(Official, "Lập danh sách việc phải làm của đơn vị mình, xếp theo ngày cuối."),
            new(Analyst, "Đếm số việc không nêu cơ quan chủ trì hoặc không ấn định thời hạn, so giữa các văn bản."),
            new(Citizen, "Tìm việc liên quan đến nơi mình sống và biết hỏi cơ quan nào."),
        ],
        "task-agencies" =>
        [
            new(Analyst, "Dựng mạng lưới cơ quan cùng thực hiện nhiệm vụ: nối bảng này với chính nó qua cột task."),
            new(Reporter, "Xem cơ quan nào hay được giao phối hợp nhất và với ai."),
            new(Official, "Đếm việc chủ trì và việc phối hợp của từng đơn vị mà không phải tách tên trong ô chữ."),
        ],
        "deadlines" =>
        [
            new(Official, "Xếp lịch các mốc và việc định kỳ của năm tới."),
            new(Reporter, "Biết báo cáo định kỳ nào đến hạn vào ngày nào để hỏi đúng lúc."),
            new(Analyst, "Tách thời hạn có ngày cụ thể khỏi thời hạn chỉ nêu năm, quý hoặc “thường xuyên”."),
        ],
        "progress-reports" =>
        [
            new(Reporter, "Đối chiếu điều báo cáo nêu với thời hạn của nhiệm vụ."),
            new(Analyst, "Tính tỷ lệ nhiệm vụ đã có báo cáo theo cơ quan."),
        ],
        "programme-progress" =>
        [
            new(Reporter, "Lấy số việc đã xong, đang làm, chưa làm của từng chương trình như báo cáo nêu."),
            new(Analyst, "Kiểm tra tổng các trạng thái có bằng tổng số việc báo cáo nêu hay không."),
        ],
        "documents" =>
        [
            new(Reporter, "Kiểm tra số, ngày, người ký của văn bản trước khi dẫn; biết văn bản nào nhận được khi chưa có số."),
            new(Analyst, "Nối các bộ dữ liệu khác với văn bản sinh ra chúng."),
            new(Developer, "Đối chiếu mã SHA-256 của tệp gốc để biết tệp có bị thay hay không."),
        ],
        "sections" =>
        [
            new(Analyst, "Phân tích toàn văn theo từng mục thay vì theo trang giấy."),
            new(Reporter, "Tìm mọi mục nhắc đến một từ khóa, kèm số dòng để mở bản gốc."),
            new(Developer, "Dựng công cụ tìm kiếm hoặc hỏi đáp mà câu trả lời dẫn được về dòng nguồn."),
        ],
        "citations" =>
        [
            new(Analyst, "Xem văn bản của thành phố dựa vào những nghị quyết, luật nào nhiều nhất."),
            new("Người làm pháp chế", "Tìm mọi chỗ còn viện dẫn một văn bản đã được thay thế."),
        ],
        "instruments" =>
        [
            new("Người làm pháp chế", "Có danh sách văn bản được viện dẫn, phân biệt các văn bản trùng số theo năm."),
            new(Reporter, "Từ một nghị quyết của trung ương, tìm ra các nhiệm vụ của thành phố thực hiện nó."),
        ],
        "indicators" =>
        [
            new(Analyst, "Dùng làm danh mục để nối mục tiêu với số liệu thực hiện."),
            new(Reporter, "Biết chỉ tiêu nào chỉ có mục tiêu mà chưa có số liệu, và ngược lại."),
        ],
        "targets" =>
        [
            new(Reporter, "Lấy đúng con số thành phố đặt ra cho từng năm, từng nhiệm kỳ, kèm câu văn gốc."),
            new(Analyst, "So mục tiêu giữa các kế hoạch của các thời kỳ."),
        ],
        "observations" =>
        [
            new(Reporter, "Lấy số liệu kinh tế - xã hội kèm nguyên văn và dòng nguồn, không phải gõ lại từ báo cáo."),
            new(Analyst, "Lập chuỗi số liệu của một chỉ tiêu; lọc theo cột measure trước khi so, vì mức, tốc độ tăng và tỷ trọng là các loại số khác nhau."),
            new("Sinh viên, nhà nghiên cứu", "Có bảng số liệu sạch, đơn vị và kỳ số liệu tách riêng."),
        ],
        "target-outlook" =>
        [
            new(Reporter, "Biết chính báo cáo của thành phố cho rằng chỉ tiêu nào đạt, chỉ tiêu nào khó đạt."),
            new(Analyst, "Đối chiếu nhận định trong báo cáo với số liệu sau đó."),
        ],
        "target-results" =>
        [
            new(Reporter, "Xem mục tiêu của kế hoạch này cạnh kết quả của báo cáo kia, mỗi con số đều có dòng nguồn."),
            new(Analyst, "Tính khoảng cách đến mục tiêu bằng cách tính của mình từ các con số đầu vào."),
            new(Citizen, "Biết lời hứa bằng số đã đi đến đâu."),
        ],
        "agencies" =>
        [
            new(Developer, "Chuẩn hóa tên cơ quan trong dữ liệu của mình bằng cột tên gọi khác."),
            new(Analyst, "Biết sở nào tiếp nhận việc của sở cũ, khi có nguồn nêu."),
        ],
        "dictionary" =>
        [
            new(Analyst, "Đọc nghĩa của mọi cột ở một chỗ trước khi phân tích."),
            new(Developer, "Sinh lược đồ cơ sở dữ liệu hoặc mẫu nhập liệu."),
        ],
        "corrections" =>
        [
            new(Reporter, "Biết chỗ nào cổng đăng khác bản in, vì sao và dựa vào đâu."),
            new(Analyst, "Khôi phục đúng chữ trong nguồn nếu không đồng ý với một đính chính."),
        ],
        "diagnostics" =>
        [
            new(Analyst, "Loại hoặc đánh dấu những dòng còn nghi ngờ trước khi tính toán."),
            new(Official, "Tìm lỗi in trong văn bản do đơn vị mình soạn để sửa ở bản sau."),
            new(Reporter, "Kiểm tra một con số có đang bị ghi nhận nghi vấn hay không trước khi đăng."),
        ],
        _ =>
        [
            new(Reporter, "Lấy dữ liệu kèm nguyên văn và dòng nguồn để trích dẫn."),
            new(Analyst, "Nạp vào công cụ quen dùng bằng vài dòng dưới đây, nối với các bộ dữ liệu liên quan qua cột khóa."),
        ],
    };

    /// <summary>What it leaves out or what a reader could wrongly take it for; null where its description says it all.</summary>
    public static string? Limit(string dataset) => dataset switch
    {
        "tasks" => "Chỉ gồm việc mà văn bản giao bằng lời hoặc bằng bảng; không có chỉ đạo miệng, công văn hay văn bản cổng chưa nhận. “Đã qua thời hạn” không có nghĩa là chưa làm.",
        "task-agencies" => "Nhóm nêu chung như “các sở, ngành” được giữ là một nhóm, không chia ra từng cơ quan, nên đếm theo cơ quan là con số tối thiểu.",
        "deadlines" => "Thời hạn không nêu ngày thì không có ngày; cổng không suy đoán.",
        "progress-reports" => "Chưa nhận được báo cáo không có nghĩa là việc chưa làm.",
        "observations" or "targets" => "Mỗi dòng là một con số như nguồn in. Các dòng có đơn vị, kỳ và cách đo khác nhau: lọc trước khi cộng hay so sánh.",
        "target-results" => "Chỗ không so được thì ghi lý do; không so được không có nghĩa là không đạt. Kết quả là số liệu mới nhất đã nhận, có thể thuộc kỳ khác với mục tiêu.",
        "target-outlook" => "Là nhận định của báo cáo tại thời điểm báo cáo, không phải kết quả.",
        "agencies" => "Gồm cả cơ quan chỉ có trong sổ tên gọi; cơ quan kế tục chỉ ghi khi có nguồn nêu.",
        "sections" => "Chữ trong bảng không lặp lại ở đây; bảng nằm ở bộ nhiệm vụ.",
        _ => null,
    };
}
