using System.Globalization;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Commands;
using CanTho.OpenData.Site.Tests.Publishing;

namespace CanTho.OpenData.Site.Tests.Joining;

/// <summary>Two portals built apart that hold one plan both, under the same ids; the second holds another besides. And what joins them.</summary>
internal sealed class TwoPortals : IDisposable
{
    private const string Other = """
        Số: 45/KH-UBND

        Cà Mau, ngày 07 tháng 4 năm 2026

        PHỤ LỤC
        PHÂN CÔNG NHIỆM VỤ

        TT	NHIỆM VỤ	CƠ QUAN CHỦ TRÌ	THỜI HẠN
        1.	Mở rộng vùng nuôi tôm sinh thái	Sở Xây dựng	Quý III/2026
        2.	Lát vỉa hè đường ven biển	Sở Xây dựng	Quý II/2027
        """;

    private readonly TempFolder _temp = new();

    private TwoPortals()
    {
    }

    public SmallPortal First { get; } = new();

    public SmallPortal Second { get; } = new();

    /// <summary>Folder of the joined site.</summary>
    public string Joined => _temp["joined"];

    /// <summary>The list of portals.</summary>
    public string List => _temp["cac-cong.yml"];

    /// <summary>Builds both.</summary>
    public static async Task<TwoPortals> BuildAsync()
    {
        var two = new TwoPortals();
        two.Second.Write("seeds/ke-hoach-nuoi-tom.txt", Other);
        foreach (var portal in new[] { two.First, two.Second })
        {
            var (exit, complaints) = await portal.BuildAsync();
            Assert.True(exit == 0, string.Join('\n', complaints));
        }

        return two;
    }

    /// <summary>Joins them as published at two addresses; gives exit code, what was said and what was complained of.</summary>
    public (int Exit, string Output, string Complaints) Join(string first = "https://mot.example", string second = "https://hai.example") => Join(
        $"""
        title: Hai cổng
        base_url: https://chung.example
        portals:
          - id: mot
            name: Cổng Một
            folder: {First.Output}
            address: {first.TrimEnd('/')}
          - id: hai
            name: Cổng Hai
            folder: {Second.Output}
            address: {second.TrimEnd('/')}

        """);

    /// <summary>Joins what a list says.</summary>
    public (int Exit, string Output, string Complaints) Join(string list)
    {
        File.WriteAllText(List, list);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var errors = new StringWriter(CultureInfo.InvariantCulture);
        var exit = JoinVerb.Run(List, Joined, Browser.Repository.Root, output, errors);
        return (exit, output.ToString(), errors.ToString());
    }

    /// <summary>A file of the joined site.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Joined, path));

    public void Dispose()
    {
        First.Dispose();
        Second.Dispose();
        _temp.Dispose();
    }
}
