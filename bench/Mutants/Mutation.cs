using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Youju.Mutants;

/// <summary>One sign of the source written as another, or one item of a table left out.</summary>
internal sealed record Mutation(SyntaxTree Tree, TextSpan Span, string Other)
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Others = new()
    {
        [SyntaxKind.AmpersandAmpersandToken] = SyntaxKind.BarBarToken,
        [SyntaxKind.BarBarToken] = SyntaxKind.AmpersandAmpersandToken,
        [SyntaxKind.LessThanToken] = SyntaxKind.LessThanEqualsToken,
        [SyntaxKind.LessThanEqualsToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.GreaterThanEqualsToken,
        [SyntaxKind.GreaterThanEqualsToken] = SyntaxKind.GreaterThanToken,
        [SyntaxKind.EqualsEqualsToken] = SyntaxKind.ExclamationEqualsToken,
        [SyntaxKind.ExclamationEqualsToken] = SyntaxKind.EqualsEqualsToken,
        [SyntaxKind.PlusToken] = SyntaxKind.MinusToken,
        [SyntaxKind.MinusToken] = SyntaxKind.PlusToken,
        [SyntaxKind.AsteriskToken] = SyntaxKind.SlashToken,
        [SyntaxKind.SlashToken] = SyntaxKind.AsteriskToken,
        [SyntaxKind.PlusPlusToken] = SyntaxKind.MinusMinusToken,
        [SyntaxKind.MinusMinusToken] = SyntaxKind.PlusPlusToken,
        [SyntaxKind.PlusEqualsToken] = SyntaxKind.MinusEqualsToken,
        [SyntaxKind.MinusEqualsToken] = SyntaxKind.PlusEqualsToken,
        [SyntaxKind.TrueKeyword] = SyntaxKind.FalseKeyword,
        [SyntaxKind.FalseKeyword] = SyntaxKind.TrueKeyword,
        [SyntaxKind.AndKeyword] = SyntaxKind.OrKeyword,
        [SyntaxKind.OrKeyword] = SyntaxKind.AndKeyword,
        [SyntaxKind.ExclamationToken] = SyntaxKind.None,
        [SyntaxKind.NotKeyword] = SyntaxKind.None,
    };

    /// <summary>Every sign of a file that can be another one, and every named value that a list can lack.</summary>
    public static IEnumerable<Mutation> ListMutations(SyntaxTree tree)
    {
        var signs = tree.GetRoot()
            .DescendantTokens()
            .Where(token => Others.ContainsKey(token.Kind()) && IsOperator(token.Parent))
            .Select(token => new Mutation(tree, token.Span, WriteSign(Others[token.Kind()])));
        var items = tree.GetRoot()
            .DescendantNodes()
            .OfType<CollectionExpressionSyntax>()
            .Where(list => list.Elements.All(IsNamedValue))
            .SelectMany(list => list.Elements)
            .Select(item => new Mutation(tree, SpanWithComma(item), ""));
        return signs.Concat(items);
    }

    /// <summary>The file with that sign changed.</summary>
    public SyntaxTree ChangeTree(CSharpParseOptions options)
    {
        var text = Tree.GetText().WithChanges(new TextChange(Span, Other));
        return CSharpSyntaxTree.ParseText(text, options, Tree.FilePath);
    }

    public string DescribeAt(string root)
    {
        var line = Tree.GetLineSpan(Span).StartLinePosition.Line;
        var words = Tree.GetText().Lines[line].ToString().Trim();
        return FormattableString.Invariant(
            $"{Path.GetRelativePath(root, Tree.FilePath)}:{line + 1} {Tree.GetText().ToString(Span)} → “{Other}” in {words}"
        );
    }

    private static string WriteSign(SyntaxKind kind) =>
        kind == SyntaxKind.None ? "" : SyntaxFacts.GetText(kind);

    // Right.EditDossier, but no number or word.
    private static bool IsNamedValue(CollectionElementSyntax item) =>
        item
            is ExpressionElementSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax }
            };

    private static TextSpan SpanWithComma(CollectionElementSyntax item) =>
        item.GetLastToken().GetNextToken() is var next && next.IsKind(SyntaxKind.CommaToken)
            ? TextSpan.FromBounds(item.SpanStart, next.Span.End)
            : item.Span;

    private static bool IsOperator(SyntaxNode? node)
    {
        return node
            is BinaryExpressionSyntax
                or BinaryPatternSyntax
                or RelationalPatternSyntax
                or UnaryPatternSyntax
                or PrefixUnaryExpressionSyntax
                or PostfixUnaryExpressionSyntax
                {
                    RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression
                }
                or AssignmentExpressionSyntax
                or LiteralExpressionSyntax;
    }
}
