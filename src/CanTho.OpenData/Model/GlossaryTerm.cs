namespace CanTho.OpenData.Model;

/// <summary>A term (thuật ngữ) of <c>input/registers/glossary.yml</c> that readers may not know, explained in plain words.</summary>
/// <param name="Id">Identity in addresses and in pages: <c>chu-tri</c>.</param>
/// <param name="Term">The term as pages write it: "Chủ trì".</param>
/// <param name="English">What it is called in English, for the dictionary of the English pages.</param>
/// <param name="Meaning">What it means, in one or two sentences.</param>
/// <param name="EnglishMeaning">The same in English.</param>
/// <param name="Basis">Law or document that the meaning follows; null where it is common usage.</param>
public sealed record GlossaryTerm(string Id, string Term, string English, string Meaning, string EnglishMeaning, string? Basis);
