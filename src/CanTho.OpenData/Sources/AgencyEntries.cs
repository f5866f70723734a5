using System.Collections.Frozen;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Parses the register of agencies and checks that each spelling means one agency and that each successor is one.</summary>
internal static class AgencyEntries
{
    private static readonly FrozenDictionary<string, AgencyKind> Kinds = new Dictionary<string, AgencyKind>(StringComparer.Ordinal)
    {
        ["department"] = AgencyKind.Department,
        ["city_body"] = AgencyKind.CityBody,
        ["local_government"] = AgencyKind.LocalGovernment,
        ["security"] = AgencyKind.Security,
        ["judiciary"] = AgencyKind.Judiciary,
        ["party"] = AgencyKind.Party,
        ["association"] = AgencyKind.Association,
        ["central"] = AgencyKind.Central,
        ["council"] = AgencyKind.Council,
        ["institution"] = AgencyKind.Institution,
        ["collective"] = AgencyKind.Collective,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The agencies in the order of the file; an entry that repeats another is left out.</summary>
    /// <param name="file">Path of the register.</param>
    /// <param name="maps">Its entries.</param>
    /// <param name="topics">Topics of the register of indicators, which the fields of an agency must be among.</param>
    /// <param name="diagnostics">Takes the complaints.</param>
    public static ImmutableArray<Agency> Parse(
        string file, ImmutableArray<YamlMap> maps, FrozenSet<string> topics, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var entries = ParseEntries(file, maps, diagnostics);
        CheckSpellings(file, entries, diagnostics);
        CheckFields(file, entries, topics, diagnostics);
        var ids = entries.ToDictionary(entry => entry.Name.Value, entry => entry.Id, StringComparer.Ordinal);
        CheckSuccessors(file, entries, ids, diagnostics);
        return [.. entries.Select(entry => ToAgency(entry, ids))];
    }

    /// <summary>The key under which spellings are the same: case, spaces and the kind of dash make no difference, tone marks do.</summary>
    public static string SpellingKey(string spelling)
    {
        var dashes = spelling.ToLowerInvariant().Replace('–', '-').Replace('—', '-').Replace("-", " - ", StringComparison.Ordinal);
        return string.Join(' ', dashes.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static List<AgencyEntry> ParseEntries(string file, ImmutableArray<YamlMap> maps, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var entries = new List<AgencyEntry>(maps.Length);
        var byId = new Dictionary<AgencyId, LocatedText>();
        foreach (var entry in maps.Select(ParseEntry).Where(entry => !entry.Name.IsMissing))
        {
            var name = entry.Name;
            if (entry.Id.Value.Length == 0)
            {
                diagnostics.Add(Rules.NameWithoutLetters(file, name.Line, name.Column, name.Value));
            }
            else if (byId.TryAdd(entry.Id, name))
            {
                entries.Add(entry);
            }
            else
            {
                diagnostics.Add(Rules.AgencyTwice(file, name.Line, name.Column, name.Value, byId[entry.Id].Value, byId[entry.Id].Line));
            }
        }

        return entries;
    }

    private static AgencyEntry ParseEntry(YamlMap map)
    {
        var name = map.Required("name");
        var kind = map.Choice("kind", Kinds, AgencyKind.Unregistered);
        var aliases = map.Texts("aliases");
        var former = map.Maps("former").Select(ParseFormer).ToImmutableArray();
        var (successor, source) = map.Map("successor") is { } after ? ParseSuccessor(after) : (null, null);
        var fields = map.Texts("fields");
        map.RejectUnknownKeys();
        return new AgencyEntry(new AgencyId(VietnameseText.Slug(name.Value)), name, kind, aliases, former, successor, source, fields);
    }

    private static (LocatedText Name, FormerName Former) ParseFormer(YamlMap map)
    {
        var name = map.Required("name");
        var former = new FormerName(name.Value, map.Text("note")?.Value, map.Required("source").Value);
        map.RejectUnknownKeys();
        return (name, former);
    }

    private static (LocatedText? Name, string? Source) ParseSuccessor(YamlMap map)
    {
        var (name, source) = (map.Required("name"), map.Required("source"));
        map.RejectUnknownKeys();
        return name.IsMissing || source.IsMissing ? (null, null) : (name, source.Value);
    }

    /// <summary>A former name may also be an entry of its own when that entry names this agency as its successor.</summary>
    private static void CheckSpellings(string file, List<AgencyEntry> entries, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var owners = new Dictionary<string, (AgencyEntry Entry, LocatedText Spelling)>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            owners.TryAdd(SpellingKey(entry.Name.Value), (entry, entry.Name));
        }

        foreach (var (entry, spelling) in entries.SelectMany(entry => entry.Spellings.Skip(1).Select(spelling => (entry, spelling))))
        {
            if (owners.TryAdd(SpellingKey(spelling.Value), (entry, spelling)))
            {
                continue;
            }

            var (owner, first) = owners[SpellingKey(spelling.Value)];
            if (owner.Id == entry.Id)
            {
                WarnOfRepetition(file, entry, spelling, first, diagnostics);
            }
            else if (!IsOwnPast(entry, owner, spelling))
            {
                diagnostics.Add(Rules.AliasOfTwo(
                    file, spelling.Line, spelling.Column, spelling.Value, entry.Name.Value, owner.Name.Value, first.Line));
            }
        }
    }

    private static void WarnOfRepetition(
        string file, AgencyEntry entry, LocatedText spelling, LocatedText first, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (string.Equals(spelling.Value, first.Value, StringComparison.Ordinal))
        {
            diagnostics.Add(Rules.AliasTwice(file, spelling.Line, spelling.Column, spelling.Value, entry.Name.Value));
        }
    }

    private static bool IsOwnPast(AgencyEntry entry, AgencyEntry owner, LocatedText spelling) =>
        entry.Former.Any(former => former.Name == spelling)
        && string.Equals(owner.Successor?.Value, entry.Name.Value, StringComparison.Ordinal);

    private static void CheckFields(string file, List<AgencyEntry> entries, FrozenSet<string> topics, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var (entry, field) in entries.SelectMany(entry => entry.Fields.Select(field => (entry, field))))
        {
            if (!topics.Contains(field.Value))
            {
                diagnostics.Add(Rules.FieldUnknown(file, field.Line, field.Column, entry.Name.Value, field.Value));
            }
        }
    }

    private static void CheckSuccessors(
        string file, List<AgencyEntry> entries, Dictionary<string, AgencyId> ids, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var byName = entries.ToDictionary(entry => entry.Name.Value, StringComparer.Ordinal);
        var reported = new HashSet<AgencyId>();
        foreach (var entry in entries)
        {
            if (entry.Successor is not { } successor)
            {
                continue;
            }

            if (!ids.ContainsKey(successor.Value))
            {
                diagnostics.Add(Rules.SuccessorUnknown(file, successor.Line, successor.Column, entry.Name.Value, successor.Value));
            }
            else if (!reported.Contains(entry.Id) && CycleFrom(entry, byName) is { IsEmpty: false } cycle)
            {
                reported.UnionWith(cycle.Select(member => member.Id));
                var chain = string.Join(" → ", cycle.Append(entry).Select(member => member.Name.Value));
                diagnostics.Add(Rules.SuccessorCycle(file, successor.Line, successor.Column, chain));
            }
        }
    }

    /// <summary>The agencies of the circle that begins and ends at an agency; none where its successors come to an end.</summary>
    private static ImmutableArray<AgencyEntry> CycleFrom(AgencyEntry start, Dictionary<string, AgencyEntry> byName)
    {
        var path = ImmutableArray.CreateBuilder<AgencyEntry>();
        var seen = new HashSet<AgencyId>();
        for (var current = start; seen.Add(current.Id);)
        {
            path.Add(current);
            if (current.Successor is not { } next || !byName.TryGetValue(next.Value, out var following))
            {
                return [];
            }

            current = following;
            if (current.Id == start.Id)
            {
                return path.ToImmutable();
            }
        }

        return [];
    }

    private static Agency ToAgency(AgencyEntry entry, Dictionary<string, AgencyId> ids)
    {
        AgencyId? successor = entry.Successor is { } name && ids.TryGetValue(name.Value, out var id) ? id : null;
        return new Agency(
            entry.Id, entry.Name.Value, entry.Kind, [.. entry.Aliases.Select(alias => alias.Value)],
            [.. entry.Former.Select(former => former.Former)], successor, successor is null ? null : entry.SuccessorSource)
        {
            Fields = [.. entry.Fields.Select(field => field.Value)],
        };
    }
}
