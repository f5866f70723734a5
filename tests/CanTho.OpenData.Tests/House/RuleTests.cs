using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Tests.House;

public sealed partial class RuleTests
{
    private static readonly ImmutableArray<MethodInfo> Methods =
        [.. typeof(Rules).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Diagnostic))];

    [Fact]
    public void Every_rule_has_a_code_of_its_own()
    {
        var codes = Methods.Select(method => (method.Name, Made(method).Code)).ToList();
        Assert.NotEmpty(codes);
        Assert.All(codes, rule => Assert.Matches("^[A-Z]{3}[0-9]{3}$", rule.Code));
        Assert.Empty(codes.GroupBy(rule => rule.Code, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(rule => rule.Name))}"));
    }

    [Fact]
    public void Every_rule_is_used()
    {
        var code = string.Concat(SourceTree.Files.Select(file => file.Text));
        Assert.DoesNotContain(Methods.Select(method => method.Name).Distinct(StringComparer.Ordinal),
            name => !Regex.IsMatch(code, $@"\bRules\.{name}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    [Fact]
    public void Every_message_is_one_line_and_a_sentence()
    {
        foreach (var method in Methods)
        {
            var made = Made(method);
            Assert.DoesNotContain('\n', made.ToString());
            Assert.Matches(@"[.…!?)”]$", made.Fix ?? made.Message);
        }
    }

    [Fact]
    public void Every_complaint_says_what_to_do()
    {
        Assert.Empty(Methods.Where(method => string.IsNullOrWhiteSpace(Made(method).Fix)).Select(method => method.Name));
    }

    [Fact]
    public void Every_complaint_is_made_by_a_rule()
    {
        Assert.Empty(SourceTree.Files.Where(file => !file.Path.Contains("/Diagnostics/", StringComparison.Ordinal) && NewDiagnostic().IsMatch(file.Text))
            .Select(file => file.Path));
    }

    /// <summary>A complaint with made-up words.</summary>
    private static Diagnostic Made(MethodInfo method) =>
        (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(parameter => Value(parameter.ParameterType))])!;

    private static object? Value(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Value(inner)
        : type == typeof(string) ? new string('x', 64)
        : type == typeof(int) ? 1
        : type == typeof(long) ? 1L
        : type == typeof(ImmutableArray<string>) ? ImmutableArray.Create("x", "y")
        : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
        : typeof(IEnumerable<string>).IsAssignableFrom(type) || type == typeof(IEnumerable<string>) ? new List<string> { "x" }
        : type.IsValueType ? RuntimeHelpers.GetUninitializedObject(type)
        : Record(type);

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType))]);
    }

    // "new Diagnostic(".
    [GeneratedRegex(@"\bnew Diagnostic\(", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewDiagnostic();
}
