using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Rendering;

/// <summary>Memory while a large portal is built.</summary>
public sealed class LeftoversTests
{
    [Fact]
    public void Memory_is_collected_each_time_so_much_has_come_to_what_was_in_use()
    {
        // Looked at one after the other: what is in use, and after a collection what is left.
        var (a, b) = (Leftovers.Large, Leftovers.Slack);
        Assert.Equal([a + b + 1, a + (3 * b) + 2], CollectedAt(0, a, a + b, a + b + 1, a + (2 * b) + 1, a + (3 * b) + 1, a + (3 * b) + 2, b, a + b));
    }

    [Fact]
    public void Near_the_peak_it_is_collected_twice_as_often()
    {
        var (peak, half) = (Leftovers.Peak + 1, Leftovers.Slack / 2);
        Assert.Equal([peak, peak + half + 1], CollectedAt(0, peak, peak, peak + half, peak + half + 1, peak));
    }

    [Fact]
    public void A_small_portal_is_left_to_the_collector() => Assert.Empty(CollectedAt(0, Leftovers.Slack, Leftovers.Slack * 4, 0, Leftovers.Large + Leftovers.Slack));

    private static List<long> CollectedAt(params long[] used)
    {
        var (at, seen) = (0, 0L);
        var collected = new List<long>();
        using (new Leftovers(() => seen = at < used.Length ? used[at++] : 0, () => collected.Add(seen), TimeSpan.FromMilliseconds(1)))
        {
            Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref at) == used.Length, TimeSpan.FromMinutes(1)));
        }

        return collected;
    }
}
