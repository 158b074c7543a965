using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>The words of a figure that follows another one directly.</summary>
internal static class FollowedWords
{
    // 减少19户38人, 分别增加124具、14.64万元: a figure without words of its own is led by those of the first.
    public static FigureWords FollowWords(ClauseFigure previous, ClausePlace place, CountedUnit unit) =>
        IsMargin(previous, place, unit) ? AsMargin(previous.Said) : previous.Said;

    // 高于去年次均2,180元170元: by so much.
    private static bool IsMargin(ClauseFigure previous, ClausePlace place, CountedUnit unit) =>
        place.Start == previous.Place.End
        && previous.Unit == unit
        && previous.Change == 0
        && previous.Lead.HasAny(StemSet.Margins);

    private static FigureWords AsMargin(FigureWords said) =>
        said with
        {
            Change = said.Lead.Has(StemClass.Down) ? -1 : 1,
            MayBeLevel = false,
        };
}
