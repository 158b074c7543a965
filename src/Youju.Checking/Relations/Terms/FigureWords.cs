using Youju.Checking.Relations.Stems;

namespace Youju.Checking.Relations.Terms;

/// <summary>What the words around a figure say of it; figures joined by 、 share them.</summary>
/// <param name="Lead">The stems between the last mark or figure and the figure.</param>
/// <param name="Near">Those of the lead that end close to the figure.</param>
/// <param name="Last">The last of the lead.</param>
/// <param name="Clause">Those since the last mark, figures or not.</param>
/// <param name="All">All words of the lead: 本年支出合计.</param>
/// <param name="Change">+1 where the figure says by how much something rose, −1 where by how much it fell, else 0.</param>
/// <param name="MayBeLevel">Whether the figure may stand for a level all the same: 改造提升2,600座 names a part.</param>
internal sealed record FigureWords(
    StemSet Lead,
    StemSet Near,
    StemSet Last,
    StemSet Clause,
    NameMask All,
    int Change,
    bool MayBeLevel
);
