using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Measuring;

/// <summary>A program with its arguments, as a shell would be told.</summary>
/// <param name="Program">Path or name of the program.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Command(string Program, params ImmutableArray<string> Arguments)
{
    /// <summary>Variables of the environment besides the inherited ones.</summary>
    public ImmutableArray<(string Name, string Value)> Environment { get; init; } = [];

    /// <summary>Where it is started; null for where this program was.</summary>
    public string? Folder { get; init; }

    /// <summary>The command of a published or built program of ours: an executable as it is, a library through <c>dotnet</c>.</summary>
    public static Command Of(string program, params ImmutableArray<string> arguments) =>
        program.EndsWith(".dll", StringComparison.Ordinal) ? new Command("dotnet", [program, .. arguments]) : new Command(program, arguments);

    /// <summary>The line to type.</summary>
    public override string ToString() =>
        string.Join(' ', [.. Environment.Select(variable => $"{variable.Name}={variable.Value}"), Program, .. Arguments]);
}
