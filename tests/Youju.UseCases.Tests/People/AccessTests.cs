using Youju.UseCases.People;

namespace Youju.UseCases.Tests.People;

/// <summary>Every right, held against every role in the unit itself, in a unit below, and in another one.</summary>
public sealed class AccessTests
{
    private static readonly string[] Centre = ["centre", "bureau", "county"];
    private static readonly string[] Bureau = ["bureau", "county"];

    // What a role of the bureau may do in the bureau | in the centre below it. Whatever is not here is refused.
    private static readonly Dictionary<PersonRole, (Right[] Own, Right[] Below)> Granted = new()
    {
        [PersonRole.Clerk] = ([Right.CheckReport, Right.ReadDossier, Right.EditDossier], []),
        [PersonRole.Head] = (
            [Right.CheckReport, Right.ReadDossier, Right.ApproveDossier, Right.KeepCopies],
            []
        ),
        [PersonRole.Department] = (
            [Right.CheckReport, Right.ReadDossier],
            [Right.ReadDossier, Right.ReviewSubmission]
        ),
        [PersonRole.Finance] = (
            [Right.CheckReport, Right.ReadDossier],
            [Right.ReadDossier, Right.ReviewSubmission]
        ),
        [PersonRole.Publisher] = (
            [Right.CheckReport, Right.ReadDossier, Right.PublishDossier],
            [Right.ReadDossier, Right.PublishDossier]
        ),
        [PersonRole.SystemAdministrator] = ([Right.ManageSystem, Right.KeepCopies], []),
        [PersonRole.SecurityAdministrator] = ([Right.GrantRights], []),
        [PersonRole.Auditor] = ([Right.ReadAudit], []),
    };

    public static TheoryData<PersonRole, Right> Pairs =>
        [
            .. from role in Enum.GetValues<PersonRole>()
            from right in Enum.GetValues<Right>()
            where right != Right.Enter
            select (role, right),
        ];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_role_opens_what_is_written_and_nothing_else(PersonRole role, Right right)
    {
        var person = new Person("某人", [new(role, "bureau")]);

        Assert.Equal(Granted[role].Own.Contains(right), Access.Allows(person, right, Bureau));
        Assert.Equal(Granted[role].Below.Contains(right), Access.Allows(person, right, Centre));
        Assert.False(Access.Allows(person, right, ["school", "education", "county"]));
        Assert.False(Access.Allows(person, right, ["county"]));
    }

    [Fact]
    public void Who_has_not_signed_in_may_only_enter() =>
        Assert.Equal(
            [Right.Enter],
            Enum.GetValues<Right>().Where(right => Access.Allows(Person.Unknown, right, []))
        );

    [Theory]
    [InlineData(PersonRole.SystemAdministrator, PersonRole.Auditor, false)]
    [InlineData(PersonRole.SecurityAdministrator, PersonRole.Clerk, false)]
    [InlineData(PersonRole.Clerk, PersonRole.Head, true)]
    public void An_administrator_is_nothing_else(PersonRole one, PersonRole other, bool can) =>
        Assert.Equal(can, Access.CanCombine([one, other]));
}
