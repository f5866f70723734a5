using System.CommandLine;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Commands;

/// <summary>The verbs of the program and their options.</summary>
internal static class CommandLine
{
    /// <summary>Runs the verb that the arguments name. A fault of the program is told in one line, not as a trace; set
    /// <c>CANTHO_TRACE=1</c> to see where it came from.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter errors)
    {
        try
        {
            return await Create().Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The last resort: whatever went wrong, a person gets a sentence.
        catch (Exception exception) when (Environment.GetEnvironmentVariable("CANTHO_TRACE") is null)
#pragma warning restore CA1031
        {
            errors.WriteLine(Rules.ProgramFailed(exception.Message));
            return 1;
        }
    }

    /// <summary>The root command; without a verb it builds.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Dữ liệu mở Cần Thơ: dựng trang dữ liệu mở từ kế hoạch, phụ lục nhiệm vụ và báo cáo.");
        BuildVerb.Configure(root);
        root.Subcommands.Add(BuildVerb.Create());
        root.Subcommands.Add(CheckVerb.Create());
        root.Subcommands.Add(ExtractVerb.Create());
        root.Subcommands.Add(ExplainVerb.Create());
        root.Subcommands.Add(DiffVerb.Create());
        root.Subcommands.Add(RecordVerb.Create());
        root.Subcommands.Add(NewVerb.Create());
        root.Subcommands.Add(ReviewVerb.Create());
        root.Subcommands.Add(ServeVerb.Create());
        root.Subcommands.Add(ImportVerb.Create());
        root.Subcommands.Add(JoinVerb.Create());
        return root;
    }
}
