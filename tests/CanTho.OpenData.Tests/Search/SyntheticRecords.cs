using System.Collections.Immutable;
using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Search;

/// <summary>Any number of records that read like the originals: parts of different real passages put together, and their own document
/// numbers, always the same for the same number of records.</summary>
public static class SyntheticRecords
{
    public static ImmutableArray<SearchRecord> Make(int count)
    {
        var real = SeedRecords.Read();
        var pieces = real.SelectMany(record => (record.Body.Length > 0 ? record.Body : record.Title).Split([';', '.', ','], StringSplitOptions.TrimEntries))
            .Where(piece => piece.Length is > 25 and < 220).Distinct(StringComparer.Ordinal).ToArray();
        var agencies = real.Where(record => record.Kind == "agency").Select(record => new SearchLabel(record.Url.Split('/')[2], record.Title)).ToArray();
        var draw = new Draw(20260101);
        var records = ImmutableArray.CreateBuilder<SearchRecord>(count);
        records.AddRange(real.Take(count));
        while (records.Count < count)
        {
            var pattern = real[draw.Below(real.Length)];
            var number = records.Count;
            var body = string.Join("; ", Enumerable.Range(0, 2 + draw.Below(4)).Select(_ => pieces[draw.Below(pieces.Length)]));
            var instrument = string.Create(CultureInfo.InvariantCulture, $"{1 + draw.Below(3000)}/KH-UBND");
            records.Add(pattern with
            {
                Title = pieces[draw.Below(pieces.Length)],
                Body = $"{body}, theo Kế hoạch số {instrument}",
                Url = string.Create(CultureInfo.InvariantCulture, $"/{pattern.Kind}/{number}/"),
                Agencies = pattern.Kind == "task" ? [.. Enumerable.Range(0, 1 + draw.Below(4)).Select(_ => agencies[draw.Below(agencies.Length)])] : [],
                Documents = [Numbered("van-ban", "Kế hoạch số", draw.Below(200))],
                State = pattern.Kind == "task" ? Numbered("state", "Trạng thái", draw.Below(5)) : null,
                Due = pattern.Kind == "task" ? new DateOnly(2024, 1, 1).AddDays(draw.Below(120) * 30) : null,
            });
        }

        return records.MoveToImmutable();
    }

    private static SearchLabel Numbered(string key, string label, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{key}-{number}"), string.Create(CultureInfo.InvariantCulture, $"{label} {number}"), number);

    /// <summary>A small generator of our own, because the framework's may change between versions.</summary>
    private sealed class Draw(uint seed)
    {
        private uint _state = seed;

        public int Below(int limit)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)limit);
        }
    }
}
