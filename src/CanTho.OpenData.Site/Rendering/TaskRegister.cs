using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The register of tasks as pages and the script of <c>/nhiem-vu/</c> need it: facets, and the files that the script reads.</summary>
public sealed class TaskRegister
{
    internal TaskRegister(Portal portal)
    {
        Facets = TaskFacets.Of(portal);
        Slices = TaskSlice.Cut(portal.Corpus.Tasks, TaskSlice.WholeRegister);
        var written = TaskRegisterFiles.Write(portal, Facets);
        Address = $"/{written[0].Path}";
        Files = written;
    }

    /// <summary>The facets, in the order of <see cref="FacetKind"/>.</summary>
    public ImmutableArray<TaskFacet> Facets { get; }

    /// <summary>All tasks, cut for the pages that need no script.</summary>
    public ImmutableArray<TaskSlice> Slices { get; }

    /// <summary>The files that the script reads.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>Address of the first of them.</summary>
    public string Address { get; }

    /// <summary>A facet.</summary>
    public TaskFacet Facet(FacetKind kind) => Facets.First(facet => facet.Kind == kind);
}
