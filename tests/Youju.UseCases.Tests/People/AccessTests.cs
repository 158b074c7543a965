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
        [PersonRole.Head] = ([Right.CheckReport, Right.ReadDossier, Right.ApproveDossier], []),
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
        [PersonRole.SystemAdministrator] = (
            [Right.SeeAdministration, Right.ManageSystem, Right.KeepCopies],
            []
        ),
        [PersonRole.SecurityAdministrator] = ([Right.SeeAdministration, Right.GrantRights], []),
        [PersonRole.Auditor] = ([Right.SeeAdministration, Right.ReadAudit], []),
    };

    public static TheoryData<PersonRole, Right> Pairs =>
        [
            .. from role in Enum.GetValues<PersonRole>()
            from right in Enum.GetValues<Right>()
            where !Access.IsOpenToAll(right)
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
    public void Who_has_not_signed_in_may_only_enter_and_see_what_was_published() =>
        Assert.Equal(
            [Right.Enter, Right.SeePublished],
            Enum.GetValues<Right>().Where(right => Access.Allows(Person.Unknown, right, []))
        );

    [Fact]
    public void Who_must_change_his_password_may_do_nothing_else()
    {
        var person = new Person("某人", [new(PersonRole.Clerk, "bureau")])
        {
            Login = "zs",
            MustChangePassword = true,
        };

        Assert.Equal(
            [Right.Enter, Right.SeePublished, Right.KeepAccount],
            Enum.GetValues<Right>().Where(right => Access.Allows(person, right, Bureau))
        );
    }

    // Who gives a role that nobody has | that somebody has.
    [Theory]
    [InlineData(PersonRole.Clerk, PersonRole.SecurityAdministrator, PersonRole.SecurityAdministrator)]
    [InlineData(
        PersonRole.SystemAdministrator,
        PersonRole.SecurityAdministrator,
        PersonRole.SecurityAdministrator
    )]
    [InlineData(PersonRole.SecurityAdministrator, PersonRole.SystemAdministrator, null)]
    [InlineData(PersonRole.Auditor, PersonRole.SystemAdministrator, null)]
    public void A_role_is_given_by_one_administrator_and_no_other(
        PersonRole role,
        PersonRole whenVacant,
        PersonRole? whenHeld
    )
    {
        PersonRole[] FindGranters(bool isVacant) =>
            [
                .. Enum.GetValues<PersonRole>()
                    .Where(granter =>
                        Access.MayGrant(new("某人", [new(granter, Unit: null)]), role, isVacant)
                    ),
            ];

        Assert.Equal([whenVacant], FindGranters(isVacant: true));
        Assert.Equal(whenHeld is { } one ? [one] : [], FindGranters(isVacant: false));
    }

    [Theory]
    [InlineData(Duty.Fill, Duty.Approve, true)]
    [InlineData(Duty.Fill, Duty.Review, true)]
    [InlineData(Duty.Approve, Duty.Review, true)]
    [InlineData(Duty.Approve, Duty.Approve, false)]
    public void One_person_does_one_duty_of_a_submission(Duty done, Duty next, bool clashes)
    {
        var person = new Person("张三（zs）", []) { Login = "zs" };

        Assert.Equal(
            clashes ? done : null,
            SeparateDuties.FindClash(person, next, [(Duty.Fill, "李四（ls）"), (done, person.Name)])
        );
    }

    [Theory]
    [InlineData(Duty.Fill, Duty.Approve, false)]
    [InlineData(Duty.Fill, Duty.Review, true)]
    [InlineData(Duty.Approve, Duty.Review, true)]
    public void Alone_one_fills_in_and_approves_and_does_not_review(Duty done, Duty next, bool clashes) =>
        Assert.Equal(
            clashes,
            SeparateDuties.FindClash(Person.Alone, next, [(done, Person.Alone.Name)]) is not null
        );

    [Theory]
    [InlineData(PersonRole.SystemAdministrator, PersonRole.Auditor, false)]
    [InlineData(PersonRole.SecurityAdministrator, PersonRole.Clerk, false)]
    [InlineData(PersonRole.Clerk, PersonRole.Head, true)]
    public void An_administrator_is_nothing_else(PersonRole one, PersonRole other, bool can) =>
        Assert.Equal(can, Access.CanCombine([one, other]));

    [Fact]
    public void What_concerns_no_unit_is_open_to_whoever_has_the_right_in_his_own()
    {
        var clerk = new Person("某人", [new(PersonRole.Clerk, "bureau")]);

        Assert.True(Access.Allows(clerk, Right.CheckReport, []));
        Assert.False(Access.Allows(clerk, Right.GrantRights, []));
    }

    [Theory]
    [InlineData(Right.KeepCopies, PersonRole.SystemAdministrator)]
    [InlineData(Right.ManageSystem, PersonRole.SystemAdministrator)]
    [InlineData(Right.GrantRights, PersonRole.SecurityAdministrator)]
    [InlineData(Right.ReadAudit, PersonRole.Auditor)]
    public void What_concerns_the_whole_server_is_one_administrators(Right right, PersonRole role) =>
        Assert.Equal(
            [role],
            Enum.GetValues<PersonRole>()
                .Where(one =>
                    Access.Allows(new("某人", [new(one, Access.NeedsUnit(one) ? "bureau" : null)]), right, [])
                )
        );

    [Fact]
    public void Who_works_alone_keeps_the_copies_of_his_machine() =>
        Assert.True(Access.Allows(Person.Alone, Right.KeepCopies, []));

    [Theory]
    [InlineData(PersonRole.SystemAdministrator)]
    [InlineData(PersonRole.SecurityAdministrator)]
    [InlineData(PersonRole.Auditor)]
    public void An_administrator_has_no_unit_and_no_second_role(PersonRole role)
    {
        Assert.True(Access.IsAdministrator(role));
        Assert.False(Access.NeedsUnit(role));
        Assert.False(Access.CanCombine([role, PersonRole.Clerk]));
        Assert.True(Access.CanCombine([role, role]));
    }

    [Theory]
    [InlineData(PersonRole.Clerk)]
    [InlineData(PersonRole.Head)]
    [InlineData(PersonRole.Department)]
    [InlineData(PersonRole.Finance)]
    [InlineData(PersonRole.Publisher)]
    public void Everybody_else_is_something_in_a_unit(PersonRole role)
    {
        Assert.False(Access.IsAdministrator(role));
        Assert.True(Access.NeedsUnit(role));
    }

    [Fact]
    public void Tokens_are_kept_by_who_works_alone_and_by_who_has_an_account()
    {
        var named = new Person("某人", []) { Login = "zs" };

        Assert.True(Access.Allows(Person.Alone, Right.KeepTokens, []));
        Assert.True(Access.Allows(named, Right.KeepTokens, []));
        Assert.False(Access.Allows(Person.Unknown, Right.KeepTokens, []));
        Assert.False(Access.Allows(named with { MustChangePassword = true }, Right.KeepTokens, []));
        Assert.False(Access.Allows(Person.Alone, Right.KeepAccount, []));
    }
}
