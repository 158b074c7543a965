using System.Runtime.CompilerServices;
using Youju.Domain.Figures;

namespace Youju.Reporting.Scores;

/// <summary>Readers of figures, built once for each lexicon and kept as long as it.</summary>
internal static class FigureReaders
{
    private static readonly ConditionalWeakTable<FigureLexicon, FigureReader> Known = new();

    public static FigureReader FromLexicon(FigureLexicon lexicon) =>
        Known.GetValue(lexicon, static lexicon => new(lexicon));
}
