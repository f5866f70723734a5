namespace CanTho.OpenData.Model;

/// <summary>Kinds of bodies that documents give tasks to.</summary>
public enum AgencyKind
{
    /// <summary>Sở: department of the city.</summary>
    Department,

    /// <summary>Ủy ban nhân dân, Văn phòng UBND, ban quản lý, trung tâm, viện: other bodies of the city's administration.</summary>
    CityBody,

    /// <summary>Ủy ban nhân dân quận, huyện, xã, phường.</summary>
    LocalGovernment,

    /// <summary>Công an, Bộ Chỉ huy Quân sự, Biên phòng.</summary>
    Security,

    /// <summary>Tòa án, Viện kiểm sát, Thi hành án.</summary>
    Judiciary,

    /// <summary>Đảng: Thành ủy, đảng ủy.</summary>
    Party,

    /// <summary>Mặt trận Tổ quốc, đoàn thể, hội, liên minh.</summary>
    Association,

    /// <summary>Bộ, ngành, cơ quan Trung ương and their branches in the city.</summary>
    Central,

    /// <summary>Hội đồng nhân dân and its bodies.</summary>
    Council,

    /// <summary>Doanh nghiệp nhà nước, bệnh viện, trường.</summary>
    Institution,

    /// <summary>Several bodies described together, not named.</summary>
    Collective,

    /// <summary>Named in a document, not yet in the register.</summary>
    Unregistered,
}
