namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Things and people that reports count, as units. The list only decides how many words belong to the unit; a noun that is
/// not in it is taken with one or two words.</summary>
internal static class CountedNouns
{
    /// <summary>The currency that "120 triệu" leaves unsaid.</summary>
    public const string Dong = "đồng";

    /// <summary>Nouns whose first word is also a unit of money or of measure.</summary>
    public static Phrases Exceptions { get; } = new("đồng chí|đồng bào|đồng hồ|tạ đàm|lít nhít|điểm trường|m&a|đô thị");

    /// <summary>The nouns, where the word that classifies them is not the unit by itself ("vụ", "cuộc", "đoàn", "người").</summary>
    public static Phrases List { get; } = new(
        // people
        "người|lao động|thành viên|hội viên|đoàn viên|đảng viên|cán bộ|công chức|viên chức|cán bộ , công chức , viên chức|cán bộ , công chức|học viên|học sinh|sinh viên|trẻ em|trẻ|em|cháu|giáo viên|bác sĩ|bệnh nhân|đối tượng|bị can|bị cáo|thí sinh|vận động viên|huấn luyện viên|nghệ nhân|đại biểu|đồng chí|thương binh|liệt sĩ|hộ gia đình|hộ dân|hộ nghèo|hộ cận nghèo|hộ kinh doanh|hộ|khẩu|nhân khẩu|chủ thể|chủ đầu tư|nhà đầu tư|tổ chức , cá nhân|cơ quan , doanh nghiệp|tổ chức|cá nhân|tập thể|công dân|thanh niên|nông dân|chuyên gia|công chứng viên|luật sư|hòa giải viên|báo cáo viên|tuyên truyền viên|cộng tác viên|du khách|khách|học sinh , sinh viên|tình nguyện viên|thuyền viên|ngư dân|nạn nhân|đơn vị máu|công nhân",
        // visits and times
        "lượt khách quốc tế|lượt khách nội địa|lượt khách|lượt người|lượt doanh nghiệp|lượt đối tượng|lượt vận động viên|lượt|ngày công|giờ bay|chuyến bay|chuyến tàu|chuyến|lần chuyển",
        // organisations and places
        "doanh nghiệp|hợp tác xã|htx|tổ hợp tác|liên hiệp hợp tác xã|trang trại|cơ sở|cơ quan , đơn vị|cơ quan hành chính|cơ quan|đơn vị , địa phương|đơn vị|đoàn|trường học|trường|lớp|phòng học|chi nhánh|quỹ|ngân hàng|bệnh viện|trạm y tế|phòng khám|trạm|giường bệnh|giường|khu tái định cư|khu công nghiệp|khu đất|khu đô thị|khu|cụm công nghiệp|cụm|xã|phường|thị trấn|huyện|quận|thành phố|tỉnh|ấp|khu vực|khu phố|thôn|bản|địa phương|quốc gia|nước|chợ|siêu thị|trung tâm|cửa hàng|gian hàng|nhà hàng|khách sạn|phòng|điểm|vùng nuôi|vùng trồng|vùng|chuỗi|mô hình|câu lạc bộ|clb|tổ công nghệ số cộng đồng|tổ|đội|hội|nhóm|thư viện|di tích|công ty|tập đoàn|sở , ngành|sở|mã số vùng trồng|mã số",
        // works and property
        "dự án|công trình|nhà kho|nhà|căn nhà|căn hộ|căn|nền|tuyến đường|tuyến|đường|cầu|cống|nút giao thông|gói thầu|gói|nguồn vốn|thửa đất|thửa|giấy chứng nhận|máy|thiết bị|phương tiện|xe|ô tô|mô tô|tàu|tàu thuyền|ghe|container|trụ|trạm biến áp|trạm bts|camera|hệ thống|phần mềm|ứng dụng|cơ sở dữ liệu|nền tảng|tài khoản|thuê bao|chữ ký số|chứng thư số|bộ|loại|video clip|clip|cái|chiếc|con|cây|bộ dữ liệu|trang thiết bị|nhà máy|công viên|hồ|kênh|trạm bơm|nhà vệ sinh",
        // papers and acts
        "văn bản quy phạm pháp luật|văn bản|văn bằng|quyết định|nghị quyết|kế hoạch|báo cáo|tờ trình|công văn|chương trình|đề án|đề tài|nhiệm vụ|nội dung|chỉ tiêu|tiêu chí|hồ sơ|thủ tục hành chính|thủ tục|tthc|dịch vụ công|dịch vụ|đơn thư|đơn|tin|bài|tin , bài|tin bài|phóng sự|chuyên mục|văn kiện|thỏa thuận|hợp đồng|biên bản ghi nhớ|biên bản|bản ghi nhớ|giấy phép|giấy|giấy tờ|thẻ|sổ|phiếu|cuốn|quyển|tờ rơi|tờ|tài liệu|ấn phẩm|kiến nghị|ý kiến|câu hỏi|phản ánh|khiếu nại|tố cáo|chứng chỉ|chứng nhận|bằng khen|huân chương|danh hiệu|giải thưởng|giải|huy chương|hcv|hcb|hcđ|sáng kiến|sáng chế|kiểu dáng công nghiệp|nhãn hiệu|sản phẩm|mặt hàng|mẫu|mẫu vật|bản tin|chuyên đề|tác phẩm|quy hoạch|đồ án|hạng mục|danh mục|lĩnh vực|ngành nghề|nghề|bản án|việc|kết luận|kết luận thanh tra|sai phạm|mô hình , điển hình|chỉ số",
        // events
        "cuộc|vụ việc|vụ án|vụ|trường hợp|ca|đợt|buổi|lễ hội|hội nghị|hội thảo|hội chợ|hội thi|khóa đào tạo|khóa|khoá|phiên giao dịch|phiên|sự kiện|suất diễn|suất|học bổng|phần quà|phần|quà|ngày hội|hoạt động|hành vi|lỗi|ổ dịch|cơn bão|cuộc thi|chuyến công tác|kỳ|diễn đàn|tọa đàm|liều|liều vắc xin|đơn hàng|tour|sàn giao dịch|giao dịch|phiên tòa|phiên họp");
}
