using Youju.UseCases.People;

namespace Youju.UseCases.Tests.People;

/// <summary>What a token opens: of every right no more than its scopes say, and nothing outside its unit.</summary>
public sealed class TokenLimitsTests
{
    private static readonly string[] Centre = ["centre", "bureau", "county"];

    // The scope that opens a right; rights that are not here no token opens.
    private static readonly Dictionary<Right, TokenScope> Opened = new()
    {
        [Right.CheckReport] = TokenScope.Read,
        [Right.ReadDossier] = TokenScope.Read,
        [Right.EditDossier] = TokenScope.Write,
        [Right.ApproveDossier] = TokenScope.Review,
        [Right.ReviewSubmission] = TokenScope.Review,
        [Right.PublishDossier] = TokenScope.Publish,
    };

    public static TheoryData<Right, TokenScope> Pairs =>
        [
            .. from right in Enum.GetValues<Right>()
            from scope in Enum.GetValues<TokenScope>()
            select (right, scope),
        ];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_scope_opens_its_rights_and_no_other(Right right, TokenScope scope)
    {
        var opens = Opened.TryGetValue(right, out var needed) && needed == scope;

        Assert.Equal(opens, new TokenLimits([scope], Unit: null).Covers(right, Centre));
        Assert.Equal(
            opens ? scope
                : Opened.TryGetValue(right, out var other) ? other
                : null,
            TokenLimits.FindScope(right)
        );
    }

    [Theory]
    [InlineData("bureau", true)]
    [InlineData("centre", true)]
    [InlineData("school", false)]
    [InlineData(null, true)]
    public void A_token_of_a_unit_opens_it_and_those_below(string? unit, bool opens)
    {
        var limits = new TokenLimits([TokenScope.Read], unit);

        Assert.Equal(opens, limits.Covers(Right.ReadDossier, Centre));
        Assert.True(limits.Covers(Right.CheckReport, []));
    }

    [Fact]
    public void A_token_opens_nothing_that_its_person_may_not()
    {
        var clerk = new Person("某人", [new(PersonRole.Clerk, "centre")])
        {
            Limits = new([TokenScope.Read, TokenScope.Publish], "centre"),
        };

        Assert.True(Access.Allows(clerk, Right.ReadDossier, Centre));
        Assert.False(Access.Allows(clerk, Right.EditDossier, Centre));
        Assert.False(Access.Allows(clerk, Right.PublishDossier, Centre));
        Assert.False(Access.Allows(clerk, Right.KeepAccount, []));
    }

    [Theory]
    [InlineData("read", TokenScope.Read)]
    [InlineData("publish", TokenScope.Publish)]
    [InlineData("Read", null)]
    [InlineData("", null)]
    public void A_scope_is_known_by_its_name(string name, TokenScope? scope) =>
        Assert.Equal(scope, TokenLimits.ParseScope(name));
}
