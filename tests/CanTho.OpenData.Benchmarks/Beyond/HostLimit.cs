using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>A bound that a growing portal meets.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Figure">The figure that it bounds.</param>
/// <param name="Limit">The bound, in the unit of the figure.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Past">The way past it.</param>
internal sealed record HostLimit(string Name, Func<MeasuredSite, double> Figure, double Limit, string Source, string Past)
{
    private const double Gigabyte = 1e9;

    /// <summary>The bounds that were found written down, and those of a usual machine.</summary>
    public static ImmutableArray<HostLimit> All { get; } =
    [
        new("1 GB a site: GitHub Pages, GitLab Pages", site => site.Size.Bytes, Gigabyte, "documentation of GitHub Pages; gitlab-org/gitlab#405048", "object storage behind a CDN, which has no such bound"),
        new("20,000 files a site: Cloudflare Pages, free", site => site.Size.Files, 20_000, "Cloudflare's changelog of 2026-01-23", "the paid plan, or object storage behind a CDN"),
        new("20,000 files: uploads to Netlify from a runner are reported to time out", site => site.Size.Files, 20_000, "nwtgck/actions-netlify#269, netlify/cli#318; no limit is written down", "Netlify's own build (as `netlify.toml` does), which does not upload; later deploys send what changed alone"),
        new("57,892 files: an upload to Netlify was answered 502", site => site.Size.Files, 57_892, "netlify/cli#484 (2019)", "a province a site; embeds and JSON twins as a site of their own"),
        new("100,000 files a site: Cloudflare Pages, paid", site => site.Size.Files, 100_000, "Cloudflare's changelog of 2026-01-23", "object storage behind a CDN"),
        new("200,000 files a site: GitLab Pages", site => site.Size.Files, 200_000, "gitlab-org/gitlab#500273", "object storage behind a CDN"),
        new("25 MiB a file: Cloudflare Pages", site => site.Size.Largest, 25 * 1048576.0, "cloudflare/cloudflare-docs#4353", "partitions instead of whole files; the database of all on object storage"),
        new("10 minutes a deploy: GitHub Pages", site => site.Cost.Wall, 600, "documentation of GitHub Pages", "build elsewhere, send what changed"),
        new("16 GB of memory: a usual runner", site => site.Cost.PeakMemory, 16 * Gigabyte, "assumed", "a portal a province or a term of office"),
        new("5 GB: a repository that stays easy to clone", site => site.Source, 5 * Gigabyte, "assumed", "a repository a province"),
    ];
}
