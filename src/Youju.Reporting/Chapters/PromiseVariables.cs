using Youju.Reporting.Templates;

namespace Youju.Reporting.Chapters;

/// <summary>What became of last year's measures.</summary>
internal sealed class PromiseVariables(Composition composition)
{
    /// <summary>One sentence for each; null where the packs keep none.</summary>
    public IReadOnlyList<MarkedText>? WritePromises() =>
        composition.Pack.Report.Promises is { } promises
        && composition.Dossier.Registers.ContainsKey(promises.Register)
            ? composition.Themes.WriteSentences(promises.Theme)
            : null;
}
