using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Tests.Datasets;

public sealed partial class EnglishDictionaryTests
{
    private static readonly DatasetOutput Output = DatasetFiles.Write(SampleFindings.Build());

    private static IEnumerable<(string Place, string Text)> EnglishTexts => Output.Datasets.SelectMany(dataset =>
        dataset.Columns.SelectMany(column => column.Values
                .Select(value => ($"{dataset.Name}.{column.Name}: {value.Name}", value.EnglishMeaning))
                .Prepend(($"{dataset.Name}.{column.Name}", column.EnglishDescription)).Prepend(($"{dataset.Name}.{column.Name}", column.EnglishTitle)))
            .Prepend((dataset.Name, dataset.EnglishDescription)).Prepend((dataset.Name, dataset.EnglishTitle)));

    [Fact]
    public void No_dataset_column_or_value_lacks_english() =>
        Assert.All(EnglishTexts, text => Assert.False(string.IsNullOrWhiteSpace(text.Text), text.Place));

    [Fact]
    public void English_texts_have_vietnamese_letters_only_in_quoted_words() =>
        Assert.All(EnglishTexts, text => Assert.False(VietnameseLetter().IsMatch(Quotation().Replace(text.Text, "")), $"{text.Place}: {text.Text}"));

    [Fact]
    public void The_dictionary_says_everything_in_english_in_its_last_columns()
    {
        var dictionary = Output.Datasets.Single(dataset => dataset.Name == "dictionary");

        Assert.Equal(["title_en", "description_en", "values_en", "dataset_title_en"], dictionary.Columns.TakeLast(5).SkipLast(1).Select(column => column.Name));
        Assert.All(dictionary.Rows, row => Assert.All([row[^2], row[^4], row[^5]], cell => Assert.False(string.IsNullOrWhiteSpace((string?)cell))));
        var role = dictionary.Rows.Single(row => (string?)row[0] == "task-agencies" && (string?)row[3] == "role");
        Assert.Equal(["lead: Leads", "coordinator: Coordinates"], (ImmutableArray<string>)role[^3]!);
    }

    // "“như trên”"
    [GeneratedRegex("“[^”]*”", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Quotation();

    // "đ", "ế"
    [GeneratedRegex("[À-ÖØ-öø-ỹ]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex VietnameseLetter();
}
