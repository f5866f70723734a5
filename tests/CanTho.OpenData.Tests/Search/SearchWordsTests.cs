using System.Text.Json;
using CanTho.OpenData.Search;
using CanTho.OpenData.Vietnamese;
using Xunit;

namespace CanTho.OpenData.Tests.Search;

/// <summary>Folding and cutting into words, by the cases that the browser's module is held to as well.</summary>
public class SearchWordsTests
{
    public static TheoryData<string, string, string[]> Cases()
    {
        var cases = new TheoryData<string, string, string[]>();
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(SeedRecords.Repository(), "tests", "search", "word-cases.json")));
        foreach (var one in file.RootElement.EnumerateArray())
        {
            cases.Add(
                one.GetProperty("text").GetString()!, one.GetProperty("folded").GetString()!,
                [.. one.GetProperty("words").EnumerateArray().Select(word => word.GetString()!)]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Folding_is_the_same_as_in_the_browser(string text, string folded, string[] words)
    {
        Assert.NotNull(words);
        Assert.Equal(folded, VietnameseText.Fold(text));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_are_the_same_as_in_the_browser(string text, string folded, string[] words)
    {
        Assert.NotNull(folded);
        Assert.Equal(words, SearchWords.Parse(text).Select(word => $"{(word.Joined ? "+" : "")}{word.Folded}|{word.Exact}"));
    }
}
