using System.Globalization;
using CanTho.OpenData.Extraction.Plans.Targets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>The targets that a report names under one outlook, gathered from its list and from the items below the list.</summary>
/// <param name="input">The document.</param>
/// <param name="ids">Identities given so far.</param>
/// <param name="outlook">on_track or at_risk.</param>
/// <param name="count">How many targets the text says there are.</param>
internal sealed class OutlookList(ExtractionInput input, RecordIds ids, string outlook, int count)
{
    private readonly List<TargetOutlook> items = [];

    /// <summary>Takes up a name of the list.</summary>
    public void Add(Passage name)
    {
        var source = name.Cite();
        var id = ids.Take(string.Create(
            CultureInfo.InvariantCulture, $"{input.Header.Id}-kha-nang-{source.Span.FirstLine}-{VietnameseText.Slug(name.Text, 40)}"));
        items.Add(new TargetOutlook(id, input.Header.Id, name.Text, outlook, null, null, null, source));
    }

    /// <summary>Takes up an item below the list: it adds the plan of a target already named, or names one that the list left out.</summary>
    public void Explain(Passage text, Passage? topic)
    {
        if (topic is null)
        {
            return;
        }

        var index = items.FindIndex(item => IsSame(item.Indicator, topic.Text));
        if (index < 0 && items.Count < count)
        {
            Add(topic);
            index = items.Count - 1;
        }

        if (index >= 0 && StatedTargets.Read(text.Text, holdsLists: false) is [var plan, ..])
        {
            items[index] = items[index] with { PlanMin = plan.Figure.Min, PlanMax = plan.Figure.Max, Unit = plan.Figure.Unit, Source = text.Cite(0, plan.Words.End) };
        }
    }

    /// <summary>Hands the targets over.</summary>
    public void Finish(List<TargetOutlook> found) => found.AddRange(items);

    private static bool IsSame(string one, string other)
    {
        var (left, right) = (VietnameseText.Slug(one, 200), VietnameseText.Slug(other, 200));
        return left == right || (Math.Min(left.Length, right.Length) > 5 && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal)));
    }
}
