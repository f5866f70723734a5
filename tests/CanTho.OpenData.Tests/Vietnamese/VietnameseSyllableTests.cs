using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Tests.Vietnamese;

public sealed class VietnameseSyllableTests
{
    [Theory]
    [InlineData("nghiêng")]
    [InlineData("giêng")]
    [InlineData("già")]
    [InlineData("gì")]
    [InlineData("quốc")]
    [InlineData("quý")]
    [InlineData("thuở")]
    [InlineData("khuỷu")]
    [InlineData("đường")]
    [InlineData("yếu")]
    [InlineData("ốc")]
    public void What_Vietnamese_has_is_possible(string syllable) => Assert.True(VietnameseSyllables.IsPossible(syllable));

    [Theory]
    [InlineData("trịet")]
    [InlineData("đuầ")]
    [InlineData("tắcg")]
    [InlineData("học̀")]
    [InlineData("hoc")]
    [InlineData("đặ́t")]
    [InlineData("ngđ")]
    public void A_rime_that_does_not_exist_or_a_tone_it_cannot_have_is_not(string syllable) =>
        Assert.False(VietnameseSyllables.IsPossible(VietnameseText.Compose(syllable)));

    [Fact]
    public void Every_usual_word_of_the_originals_with_marks_is_possible()
    {
        var words = RealCorpus.Findings.Corpus.Documents.SelectMany(document => document.Extracted.Document.File.Lines)
            .SelectMany(line => System.Text.RegularExpressions.Regex.Matches(line, @"\p{L}+", System.Text.RegularExpressions.RegexOptions.NonBacktracking).Select(match => match.Value.ToLowerInvariant()))
            .Where(VietnameseSyllables.LooksVietnamese).GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Count() > 3).Select(group => group.Key).ToList();
        Assert.True(words.Count > 500);
        Assert.DoesNotContain(words, word => !VietnameseSyllables.IsPossible(word));
    }

    [Theory]
    [InlineData("hoan thanh", "hoan-thanh")]
    [InlineData("Đang thực hiện", "dang-thuc-hien")]
    [InlineData("tamdung", "tam-dung")]
    public void The_nearest_text_has_the_fewest_letters_to_change(string typed, string expected) =>
        Assert.Equal([expected], NearestTexts.Of(typed, ["tam-dung", "hoan-thanh-tre", "dang-thuc-hien", "hoan-thanh"]));

    [Fact]
    public void Texts_as_near_as_each_other_come_in_ordinal_order() => Assert.Equal(["ab", "ac", "xyz"], NearestTexts.Of("a", ["xyz", "ac", "ab", "abcdef"], 3));
}
