using Youju.Domain.Submissions;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Tests.Submissions;

/// <summary>Who stands on which side of a submission, and who reviews a unit.</summary>
public sealed class SubmissionRightsTests
{
    private static readonly string[] Centre = ["centre", "bureau", "county"];
    private static readonly string[] School = ["school", "education", "county"];

    [Theory]
    [InlineData(PersonRole.Head, "centre", ActKind.Approve, SubmissionSide.Unit)]
    [InlineData(PersonRole.Clerk, "centre", ActKind.Approve, null)]
    [InlineData(PersonRole.Clerk, "centre", ActKind.Answer, SubmissionSide.Unit)]
    [InlineData(PersonRole.Department, "bureau", ActKind.Return, SubmissionSide.Department)]
    [InlineData(PersonRole.Department, "bureau", ActKind.Certify, null)]
    [InlineData(PersonRole.Finance, "county", ActKind.Certify, SubmissionSide.Finance)]
    [InlineData(PersonRole.Finance, "county", ActKind.Return, null)]
    [InlineData(PersonRole.Publisher, "bureau", ActKind.Publish, SubmissionSide.Publisher)]
    [InlineData(PersonRole.Publisher, "bureau", ActKind.Accept, null)]
    [InlineData(PersonRole.SecurityAdministrator, null, ActKind.Accept, null)]
    public void A_role_acts_on_its_side_and_on_no_other(
        PersonRole role,
        string? unit,
        ActKind kind,
        SubmissionSide? side
    )
    {
        var person = new Person("某人", [new(role, unit)]);

        Assert.Equal(side, SubmissionRights.FindSide(person, kind, SubmissionSide.Department, Centre));
        Assert.Null(
            unit == "county"
                ? null
                : SubmissionRights.FindSide(person, kind, SubmissionSide.Department, School)
        );
    }

    [Fact]
    public void A_unit_without_anybody_of_its_department_goes_to_finance_at_once()
    {
        Grant[] grants = [new(PersonRole.Department, "bureau"), new(PersonRole.Finance, "county")];

        Assert.Equal(
            [SubmissionSide.Department, SubmissionSide.Finance],
            SubmissionRights.FindRoute(Centre, grants)
        );
        Assert.Equal([SubmissionSide.Finance], SubmissionRights.FindRoute(School, grants));
        Assert.Equal([SubmissionSide.Finance], SubmissionRights.FindRoute(["bureau", "county"], grants));
    }
}
