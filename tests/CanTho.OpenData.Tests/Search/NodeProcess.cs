namespace CanTho.OpenData.Tests.Search;

/// <summary>Runs Node for tests of the browser's modules and of outside judges. Without Node a test is skipped, in CI it fails.</summary>
internal static class NodeProcess
{
    public static bool IsRequired => OutsideTool.IsRequired;

    public static Task<(int ExitCode, string Output)> RunAsync(
        IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> variables, CancellationToken cancellation) =>
        OutsideTool.RunAsync("node", arguments, variables, cancellation);
}
