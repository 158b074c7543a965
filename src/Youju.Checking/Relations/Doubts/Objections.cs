using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against calling a figure wrong, however likely it seems: then it is asked about.</summary>
/// <remarks>In whole reports a name or a segment says more than any fit on passages has learnt.</remarks>
internal sealed class Objections
{
    private readonly BindingKinds all;

    public Objections(ExplainedText reading)
    {
        Doubted = new(reading);
        Plans = new(reading);
        Places = new(reading.Terms);
        all = new(
            new ChangeObjections(reading, Doubted).Forbid,
            Plans.Forbid,
            Places.Forbid,
            new RestObjections(reading.Terms).Forbid,
            new BalanceObjections(reading).Forbid,
            new ProductObjections(reading).Forbid,
            new RateObjections(reading).Forbid,
            new ShareObjections(reading.Terms).Forbid,
            ShareObjections.IsRuled,
            new WholeObjections(reading).Forbid,
            new BracketedParts(reading).MakeShare,
            new ListObjections(reading).Forbid,
            new RepairedOperands(reading).MakeFit,
            new ExplainedElsewhere(reading).Forbid
        );
    }

    public DoubtedOperands Doubted { get; }

    public PlanObjections Plans { get; }

    public PlaceObjections Places { get; }

    /// <summary>What forbids an accusation, however likely it seems.</summary>
    public bool Forbid(Binding binding) => all.Hold(binding);
}
