using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>A formula and its operands, before anybody knows whether they are worth a binding: most are not.</summary>
internal readonly ref struct BindingDraft(RelationType type, ReadOnlySpan<ClauseFigure> operands)
{
    public RelationType Type { get; } = type;

    public ReadOnlySpan<ClauseFigure> Operands { get; } = operands;

    public ListForm Form { get; init; }

    public double Factor { get; init; } = 1;

    /// <summary>The signs of the operands; none where all are added.</summary>
    public ReadOnlySpan<int> Signs { get; init; }

    public ClauseFigure First => Operands[0];

    public ClauseFigure Last => Operands[^1];

    public Binding Bind(ClauseFigure target) =>
        Bind(target, Formulas.Compute(target, this), Formulas.FindStated(target, this));

    public Binding Bind(ClauseFigure target, Bounds computed, Bounds stated) =>
        new(Type, target, Operands.ToArray(), computed, stated)
        {
            Form = Form,
            Factor = Factor,
            Signs = Signs.IsEmpty ? null : Signs.ToArray(),
        };
}
