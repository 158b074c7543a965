using Youju.Formats.Findings;

namespace Youju.Formats.Tests.Findings;

public sealed class PersonalDataTests
{
    private const string Words = "联系电话：13800138000，另一号码13900139000\n";

    [Fact]
    public void Masks_the_middle_of_a_reported_number_and_leaves_every_offset()
    {
        var result = Sample.Result(Words, Sample.Finding(Words, "13800138000") with { IsPersonal = true });

        Assert.Equal(
            "联系电话：138****8000，另一号码13900139000\n",
            PersonalData.MaskResult(result).Document.Text
        );
    }

    [Fact]
    public void Leaves_what_no_finding_calls_personal()
    {
        var result = Sample.Result(Words, Sample.Finding(Words, "13800138000"));

        Assert.Same(result, PersonalData.MaskResult(result));
    }
}
