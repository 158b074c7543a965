using Fluid;
using Fluid.Ast;

namespace Youju.Reporting.Templates;

/// <summary>Puts statements of our own into the engine's tree, which know the piece they were written in and what they may cost.</summary>
/// <remarks>The engine's tree has no places; but its pieces stand in the order of the text, and are visited in it.</remarks>
internal sealed class TemplateBinder(IReadOnlyList<TemplatePiece> pieces, IReadOnlyList<TemplateFault> faults)
    : AstRewriter
{
    private readonly Queue<TemplatePiece> printed = new(pieces.Where(piece => piece.IsPrinted));
    private readonly Queue<TemplatePiece> loops = new(
        pieces.Where(piece => piece is { Kind: PieceKind.Tag, Head: "for" })
    );
    private readonly Dictionary<int, TemplateFault> faultsByStart = faults
        .DistinctBy(fault => fault.Piece.Span.Start)
        .ToDictionary(fault => fault.Piece.Span.Start);

    public IFluidTemplate? BindTemplate(IFluidTemplate template)
    {
        var bound = VisitTemplate(template);
        return printed.Count == 0 && loops.Count == 0 ? bound : null;
    }

    protected override Statement VisitOutputStatement(OutputStatement outputStatement)
    {
        var piece = printed.Dequeue();
        return faultsByStart.TryGetValue(piece.Span.Start, out var fault)
            ? new FaultyPiece(fault)
            : new PrintedPiece(piece, Visit(outputStatement.Expression));
    }

    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        var source = new LoopSource(loops.Dequeue(), Visit(forStatement.Source));
        return new ForStatement(
            [new LoopRound(), .. BindStatements(forStatement.Statements)],
            forStatement.Identifier,
            source,
            Visit(forStatement.Limit),
            Visit(forStatement.Offset),
            forStatement.Reversed,
            BindElse(forStatement.Else)
        );
    }

    // In the order of the text, which the engine's own rewriter does not keep.
    protected override Statement VisitIfStatement(IfStatement ifStatement)
    {
        var condition = Visit(ifStatement.Condition);
        var statements = BindStatements(ifStatement.Statements);
        var others = ifStatement
            .ElseIfs.Select(branch => new ElseIfStatement(
                Visit(branch.Condition),
                BindStatements(branch.Statements)
            ))
            .ToList();
        return new IfStatement(condition, statements, BindElse(ifStatement.Else), others);
    }

    protected override Statement VisitUnlessStatement(UnlessStatement unlessStatement) =>
        new UnlessStatement(
            Visit(unlessStatement.Condition),
            BindStatements(unlessStatement.Statements),
            BindElse(unlessStatement.Else)
        );

    protected override Statement VisitCaseStatement(CaseStatement caseStatement)
    {
        var expression = Visit(caseStatement.Expression);
        var whens = caseStatement
            .Whens.Select(branch => new WhenStatement(
                [.. branch.Options.Select(Visit)],
                BindStatements(branch.Statements)
            ))
            .ToArray();
        return new CaseStatement(expression, BindElse(caseStatement.Else), whens);
    }

    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement) =>
        new CapturedWords(captureStatement.Identifier, BindStatements(captureStatement.Statements));

    protected override Statement VisitAssignStatement(AssignStatement assignStatement) =>
        new AssignStatement(
            assignStatement.Identifier,
            new AssignedValue(assignStatement.Identifier, Visit(assignStatement.Value))
        );

    protected override Expression VisitMemberExpression(MemberExpression memberExpression) =>
        new NamedValue([
            .. memberExpression.Segments.Select(segment =>
                segment is IndexerSegment indexer ? new IndexerSegment(Visit(indexer.Expression)) : segment
            ),
        ]);

    protected override Expression VisitFilterExpression(FilterExpression filterExpression) =>
        new CheckedFilter(
            Visit(filterExpression.Input),
            filterExpression.Name,
            [
                .. filterExpression.Parameters.Select(parameter => new FilterArgument(
                    parameter.Name,
                    Visit(parameter.Expression)
                )),
            ]
        );

    protected override Expression VisitRangeExpression(RangeExpression rangeExpression) =>
        new CountedRange(Visit(rangeExpression.From), Visit(rangeExpression.To));

    private List<Statement> BindStatements(IReadOnlyList<Statement> statements) =>
        [.. statements.Select(Visit)];

    private ElseStatement? BindElse(ElseStatement? branch) =>
        branch is null ? null : new(BindStatements(branch.Statements));
}
