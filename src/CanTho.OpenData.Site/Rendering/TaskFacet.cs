using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A facet of the register: its values in their natural order, and which of them each task has.</summary>
/// <param name="Kind">What it sorts by.</param>
/// <param name="Values">Values with at least one task: names by Vietnamese order, times by time, "not stated" last.</param>
/// <param name="Codes">For each task of the corpus, places in <paramref name="Values"/>, in the order printed; empty where none applies
/// (a task without a last day has no quarter).</param>
public sealed record TaskFacet(FacetKind Kind, ImmutableArray<TaskFacetValue> Values, ImmutableArray<ImmutableArray<int>> Codes)
{
    /// <summary>Where each task stands in the corpus; one for all facets.</summary>
    internal IReadOnlyDictionary<TaskId, int> Places { get; init; } = ImmutableDictionary<TaskId, int>.Empty;

    private readonly Lazy<Dictionary<string, TaskFacetValue>> _bySlug = new(() => Values.ToDictionary(value => value.Slug, StringComparer.Ordinal));

    /// <summary>The value of a name in addresses; null where no task has it.</summary>
    public TaskFacetValue? Find(string slug) => _bySlug.Value.GetValueOrDefault(slug);

    /// <summary>The values that a task has.</summary>
    public IEnumerable<TaskFacetValue> Of(TaskId task) => Places.TryGetValue(task, out var place) ? Codes[place].Order().Select(code => Values[code]) : [];

    /// <summary>How many of some tasks have each value; values that none has are left out.</summary>
    public IEnumerable<(TaskFacetValue Value, int Count)> Count(IEnumerable<AssignedTask> tasks) =>
        tasks.SelectMany(task => Of(task.Id)).CountBy(value => value).Select(pair => (pair.Key, pair.Value));

    /// <summary>Sorts tasks by the terms each of them has.</summary>
    internal static TaskFacet Build(FacetKind kind, ImmutableArray<AssignedTask> tasks, IReadOnlyDictionary<TaskId, int> places, Func<AssignedTask, IEnumerable<FacetTerm>> termsOf)
    {
        var terms = tasks.Select(task => termsOf(task).DistinctBy(term => term.Slug, StringComparer.Ordinal).ToArray()).ToArray();
        var ordered = terms.SelectMany(own => own).DistinctBy(term => term.Slug, StringComparer.Ordinal)
            .OrderBy(term => term.Order, StringComparer.Ordinal).ThenBy(term => term.Slug, StringComparer.Ordinal).ToArray();
        var codeOf = ordered.Select((term, place) => (term.Slug, place)).ToDictionary(pair => pair.Slug, pair => pair.place, StringComparer.Ordinal);
        // Most tasks have one value, and share its code.
        var alone = ordered.Select((_, code) => ImmutableArray.Create(code)).ToArray();
        var members = ordered.Select(_ => ImmutableArray.CreateBuilder<AssignedTask>()).ToArray();
        var codes = ImmutableArray.CreateBuilder<ImmutableArray<int>>(tasks.Length);
        foreach (var (task, own) in tasks.Zip(terms))
        {
            codes.Add(own is [var only] ? alone[codeOf[only.Slug]] : [.. own.Select(term => codeOf[term.Slug])]);
            foreach (var place in codes[^1])
            {
                members[place].Add(task);
            }
        }

        return new(kind, [.. ordered.Zip(members, (term, of) => new TaskFacetValue(kind, term.Slug, term.Name, term.Note, of.ToImmutable()))], codes.MoveToImmutable()) { Places = places };
    }
}
