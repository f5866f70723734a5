using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Marks the component of a page that shows nothing of the reports on progress: it is made from <see cref="Basis.Documents"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FromDocumentsAttribute : Attribute;
