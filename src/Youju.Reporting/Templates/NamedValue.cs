using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Youju.Reporting.Templates;

/// <summary>A name with the names behind its points: what the text itself assigned, or what it was handed.</summary>
internal sealed class NamedValue : Expression
{
    private readonly string scopeName;
    private readonly string root;
    private readonly (string Name, Expression? Index)[] inner;

    public NamedValue(IReadOnlyList<MemberSegment> segments)
    {
        scopeName = segments[0] is IdentifierSegment first ? first.Identifier : "";
        root = EngineText.DecodeName(scopeName);
        inner = [.. segments.Skip(1).Select(segment => SplitSegment(segment))];
    }

    /// <summary>The first of the names, as a person wrote it.</summary>
    public string Root => root;

    private static (string Name, Expression? Index) SplitSegment(MemberSegment segment) =>
        segment switch
        {
            IdentifierSegment named => (EngineText.DecodeName(named.Identifier), null),
            IndexerSegment indexer => ("", indexer.Expression),
            _ => ("", null),
        };

    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var run = (TemplateRun)context;
        run.Budget.SpendStep();
        if (!run.TryFindRoot(scopeName, root, out var value))
            return run.NoteMissing(this);
        foreach (var (name, index) in inner)
        {
            var at = index is null ? null : await index.EvaluateAsync(context);
            var (isThere, next) = await FindInnerAsync(value, at?.ToStringValue() ?? name, at, run);
            if (!isThere)
                return run.NoteMissing(this);
            value = next;
        }

        return run.ToEngineValue(value);
    }

    protected override Expression Accept(AstVisitor visitor) => visitor.VisitOtherExpression(this);

    private static async ValueTask<(bool IsThere, object? Value)> FindInnerAsync(
        object? value,
        string name,
        FluidValue? index,
        TemplateRun run
    )
    {
        switch (value)
        {
            case TemplateNames names:
                return (names.TryGetValue(name, out var found), found);
            case NamePath path:
                return (true, path(name));
            case null or UnknownKey:
                return (false, null);
            default:
                var plain = run.ToEngineValue(value);
                var inside = index is null
                    ? await plain.GetValueAsync(name, run)
                    : await plain.GetIndexAsync(index, run);
                return (!inside.IsNil(), TemplateRun.ToPlainValue(inside));
        }
    }
}

/// <summary>Names as the engine hands them on; printed they say nothing.</summary>
internal sealed class NamesValue(object names) : FluidValue
{
    public object Names => names;

    public override FluidValues Type => FluidValues.Object;

    public override bool Equals(FluidValue? other) => other is NamesValue same && same.Names == names;

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => names.GetHashCode();

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => names;

    public override ValueTask WriteToAsync(
        TextWriter writer,
        System.Text.Encodings.Web.TextEncoder encoder,
        System.Globalization.CultureInfo cultureInfo
    ) => ValueTask.CompletedTask;

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) =>
        GetValueAsync(index.ToStringValue(), context);

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) =>
        ValueTask.FromResult(
            ((TemplateRun)context).ToEngineValue(
                names is TemplateNames known ? known.GetValueOrDefault(name) : ((NamePath)names)(name)
            )
        );
}
