using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;

namespace Youju.Tourism.Census;

/// <summary>Takes units up the ladder of checks, step after step.</summary>
public sealed class GradeReview(ReviewLadder ladder, UnitEvaluation evaluation)
{
    /// <summary>Changes the grade of a unit at the step where it is.</summary>
    /// <exception cref="CensusException">There is no reason, no such grade, or the step was seen to have no right to it.</exception>
    public (ReviewedUnit Unit, string? Warning) ChangeGrade(
        ReviewedUnit unit,
        string grade,
        string by,
        DateOnly on,
        string reason
    )
    {
        var step = FindStep(unit.Step)
            ?? throw new CensusException($"“{unit.Unit}”还没有进入核查，先提交到“{ladder.Steps[0].Label}”。");
        if (unit.IsDone)
            throw new CensusException($"“{unit.Unit}”已经过完各级核查，等级不再改。");
        var to = UnitScoring.FindGrade(evaluation, grade)
            ?? throw new CensusException($"没有等级“{grade}”，应是{DescribeGrades()}之一。");
        if (string.IsNullOrWhiteSpace(reason) || string.IsNullOrWhiteSpace(by))
            throw new CensusException($"改“{unit.Unit}”的等级要写明谁改的、为什么改。");
        if (to == unit.Grade)
            throw new CensusException($"“{unit.Unit}”本来就是{to}，没有改。");
        var warning = WarnOfRights(step, unit.Grade, to);
        var change = new GradeChange(unit.Unit, step.Key, unit.Grade, to, by.Trim(), on, reason.Trim());
        return (unit with { Grade = to, Changes = [.. unit.Changes, change] }, warning);
    }

    /// <summary>Sends a unit to the next step, or ends its way after the last.</summary>
    /// <exception cref="CensusException">It is through already, or has no grade.</exception>
    public ReviewedUnit AdvanceUnit(ReviewedUnit unit)
    {
        if (unit.IsDone)
            throw new CensusException($"“{unit.Unit}”已经过完各级核查。");
        if (unit.Step is not null && unit.Grade is null)
            throw new CensusException($"“{unit.Unit}”还没有等级，不能报到上一级。");
        var at = unit.Step is null ? -1 : ladder.Steps.ToList().FindIndex(step => step.Key == unit.Step);
        return at + 1 < ladder.Steps.Count
            ? unit with
            {
                Step = ladder.Steps[at + 1].Key,
                IsReturned = false,
            }
            : unit with
            {
                IsDone = true,
                IsReturned = false,
            };
    }

    /// <summary>Sends a unit back to the step below, to be corrected.</summary>
    /// <exception cref="CensusException">There is no step below.</exception>
    public ReviewedUnit ReturnUnit(ReviewedUnit unit)
    {
        var at = ladder.Steps.ToList().FindIndex(step => step.Key == unit.Step);
        return at > 0 && !unit.IsDone
            ? unit with
            {
                Step = ladder.Steps[at - 1].Key,
                IsReturned = true,
            }
            : throw new CensusException($"“{unit.Unit}”不能退回：它不在第二级以上的核查里。");
    }

    // What is only remembered of rights is told, and stops nobody.
    private static string? WarnOfRights(ReviewLevel step, string? from, string to)
    {
        string[] touched = from is null ? [to] : [from, to];
        var foreign = touched.Where(grade => step.Grades.Count > 0 && !step.Grades.Contains(grade)).ToList();
        if (foreign.Count == 0)
            return null;
        var words = $"{step.Label}一般不定{string.Join("、", foreign)}";
        return step.RightsMark == NoticeMark.Seen
            ? throw new CensusException($"{words}，请报上一级。")
            : $"{words}（没有核对过文件 [K]，只作提醒）。";
    }

    private ReviewLevel? FindStep(string? key) => ladder.Steps.FirstOrDefault(step => step.Key == key);

    private string DescribeGrades() =>
        string.Join("、", evaluation.Grades.Select(grade => grade.Label).Append(evaluation.Unranked));
}
