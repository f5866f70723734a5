using System.CommandLine;

namespace CanTho.OpenData.Site.Commands;

/// <summary>The verbs of the program and their options.</summary>
internal static class CommandLine
{
    /// <summary>The root command; without a verb it builds.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Dữ liệu mở Cần Thơ: dựng trang dữ liệu mở từ kế hoạch, phụ lục nhiệm vụ và báo cáo.");
        BuildVerb.Configure(root);
        root.Subcommands.Add(BuildVerb.Create());
        root.Subcommands.Add(CheckVerb.Create());
        root.Subcommands.Add(ExtractVerb.Create());
        root.Subcommands.Add(ServeVerb.Create());
        return root;
    }
}
