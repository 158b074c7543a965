using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>What the words before a figure say.</summary>
/// <param name="All">Every stem.</param>
/// <param name="Near">Those that end close to the figure.</param>
/// <param name="Last">The last.</param>
/// <param name="Move">The last that says up or down, where it stands close to the figure.</param>
/// <param name="MoveDistance">How far from the figure that word ends.</param>
internal readonly record struct LeadWords(
    StemSet All,
    StemSet Near,
    StemSet Last,
    StemSet Move,
    int MoveDistance,
    NameMask Name
)
{
    /// <summary>了 and 约 may stand between a word that moves and its figure.</summary>
    private const int MostFillers = 1;

    public static LeadWords ReadLead(string text, StemList stems, int start, int end)
    {
        var lead = new LeadGatherer(text, stems, start, end);
        for (var index = stems.FindIndexAt(start); index < stems.Count && stems[index].End <= end; index++)
            lead.AddStem(index);
        return lead.FinishLead();
    }

    /// <summary>+1 where the figure says by how much something rose, −1 where by how much it fell, else 0.</summary>
    /// <param name="isCompared">Whether the clause compares; 能力提升资金 is a name, 比上年提升 none.</param>
    public int ReadChange(bool isCompared) =>
        Move.Has(StemClass.Reached) ? 0
        : Move.Has(StemClass.Mild) && !isCompared && MoveDistance > MostFillers ? 0
        : Move.Has(StemClass.Down) ? -1
        : Move.Has(StemClass.Up) ? 1
        : 0;
}
