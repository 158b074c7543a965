using Youju.Checking.Relations.Stems;
using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Terms;

/// <summary>A figure with its place in the tree of clauses and with what the words around it say.</summary>
internal sealed class Term(int index, PrintedFigure figure)
{
    public int Index { get; } = index;

    public PrintedFigure Figure { get; } = figure;

    public ClausePlace Place { get; init; }

    /// <summary>What is counted, alike for words that count the same: 人 and 名.</summary>
    public required string Unit { get; init; }

    /// <summary>In base units; a percentage in percent.</summary>
    public double Value { get; init; }

    /// <summary>Half a step of the last printed digit in base units; 0 where the figure is exact.</summary>
    public double Half { get; init; }

    /// <summary>How far rounding may take it from its value, as a part of the value; 0 for a whole number.</summary>
    public double Spread { get; init; }

    public int Decimals { get; init; }

    /// <summary>The stems between the last mark or figure and the figure.</summary>
    public StemSet Lead { get; init; }

    /// <summary>Those of the lead that end close to the figure.</summary>
    public StemSet Near { get; init; }

    /// <summary>The last of the lead.</summary>
    public StemSet Last { get; init; }

    /// <summary>Those since the last mark, figures or not.</summary>
    public StemSet Clause { get; init; }

    /// <summary>Those behind the figure up to the next mark or figure.</summary>
    public StemSet Post { get; init; }

    /// <summary>What the figure is called, without stems; inherited where it has no name of its own.</summary>
    public NameMask Name { get; init; }

    /// <summary>What the figure is called with all words: 本年支出合计; inherited like the name.</summary>
    public NameMask Words { get; init; }

    /// <summary>Whether the name stands in the figure's own lead.</summary>
    public bool HasOwnName { get; init; }

    /// <summary>The year that the words before the figure name; 0 where they name none.</summary>
    public int Year { get; init; }

    /// <summary>+1 where the figure says by how much something rose, −1 where by how much it fell, else 0.</summary>
    public int Change { get; init; }

    /// <summary>Whether the figure may stand for a level all the same: 改造提升2,600座 names a part.</summary>
    public bool MayBeLevel { get; init; }

    public bool HasLead { get; init; }

    /// <summary>Whether the percentage behind says how much it is of this figure: 占年度任务45公里的108%.</summary>
    public bool IsReference { get; set; }

    /// <summary>Its place among neighbours of one unit.</summary>
    public RunPlace Run { get; set; }

    public Dimension Dimension => Figure.Unit.Dimension;

    public bool IsPercent => Dimension == Dimension.Percent;

    public bool IsSoft => Figure.Qualifier != Qualifier.Rounded;

    public bool IsLevel =>
        Change == 0 && !IsPercent && Dimension is not (Dimension.PercentagePoint or Dimension.Multiple);

    public bool IsEarlierThan(Term other) => Year != 0 && other.Year != 0 && Year < other.Year;

    public bool IsWhole => Decimals == 0;

    /// <summary>An amount for one of something: no part of any sum.</summary>
    public bool IsPrice { get; init; }

    /// <summary>What the amount is of without what it is for: 21.8元/立方米 is money.</summary>
    public required string BaseUnit { get; init; }
}

/// <summary>Which of how many figures of one unit that follow each other without another between them.</summary>
internal readonly record struct RunPlace(int Rank, int Length);

/// <summary>Where a figure stands: paragraph, sentence, clause, bracket.</summary>
/// <param name="Start">In the prose.</param>
/// <param name="Group">The sentence, counted as one with the sentence before where it goes on with it (其中…).</param>
/// <param name="Segment">The part of the sentence between semicolons.</param>
/// <param name="Bracket">The number of the innermost bracket around it; 0 outside brackets.</param>
internal readonly record struct ClausePlace(
    int Start,
    int End,
    int Passage,
    int Sentence,
    int Group,
    int Segment,
    int Clause,
    int Depth,
    int Bracket
);
