using Youju.Accuracy.Relations;
using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Telling;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Accuracy.Fitting;

/// <summary>Why a marked relation was not decided right.</summary>
internal enum MissKind
{
    FigureNotRead,

    /// <summary>The operands that are meant were not tried together.</summary>
    OutOfReach,

    /// <summary>Nothing is told of the figure.</summary>
    Silent,

    /// <summary>What is doubted may not be called wrong, whatever its odds.</summary>
    Forbidden,

    /// <summary>It was asked, and not told.</summary>
    Asked,

    /// <summary>A relation of another kind is told.</summary>
    OtherKind,

    /// <summary>A wrong figure is told to hold by another reading.</summary>
    HeldByAnother,

    /// <summary>A figure that holds is called wrong.</summary>
    Accused,
}

/// <summary>Tells why marks of one passage were missed.</summary>
internal sealed class MissReader(ExplainedText reading, RelationWeights weights, IReadOnlyList<Claim> claims)
{
    private readonly Objections objections = new(reading);
    private readonly DoubtReader doubts = new(reading);
    private readonly DoubtGate gate = DoubtGate.FromPack(weights);

    public FigureExplanations? FindFigure(Mark mark) =>
        reading.Explanations.FirstOrDefault(one => one.Target.Figure.Digits.Overlaps(mark.Span));

    /// <summary>How certain the gate is that the figure is wrong; 0 where nothing is doubted.</summary>
    public double MeasureCertainty(FigureExplanations about) =>
        Decisions.FindDoubt(about, objections) is { } doubt
            ? gate.MeasureCertainty(doubt.Binding.Type, doubts.ReadFeatures(about, doubt))
            : 0;

    public MissKind FindKind(Mark mark, Claim? met)
    {
        if (FindFigure(mark) is not { } about)
            return MissKind.FigureNotRead;
        if (met is not null)
            return FindMetKind(mark, met);
        var formula = new MarkFormula(mark);
        return !about.All.Any(one => formula.IsMeantBy(one.Binding)) ? MissKind.OutOfReach
            : claims.Any(claim => claim.Stated is { } stated && stated.Digits.Overlaps(mark.Span))
                ? MissKind.OtherKind
            : IsForbidden(about) ? MissKind.Forbidden
            : MissKind.Silent;
    }

    private static MissKind FindMetKind(Mark mark, Claim met) =>
        met.Verdict == Verdict.Undecidable ? MissKind.Asked
        : mark.Holds ? MissKind.Accused
        : MissKind.HeldByAnother;

    private bool IsForbidden(FigureExplanations about) =>
        Decisions.FindDoubt(about, objections) is { } doubt && objections.Forbid(doubt.Binding);
}
