#!/bin/sh
#SBATCH --job-name=@NAME@
#SBATCH --array=1-@TASKS@
#SBATCH --ntasks=1
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --signal=B:USR1@60
#SBATCH --output="@FOLDER@/logs/samples-%a.out"
@OPTIONS@
# A task of the array: the samples in its line of chunks.txt. What is finished is not made again, so a task that starts
# anew goes on where it was.
run=@RUN@
samples=$(sed -n "${SLURM_ARRAY_TASK_ID}p" "$run/cluster/chunks.txt")
PRESSLING_AS_BUILT=1 # never builds, whatever is newer than the product
PRESSLING_CONFIGURATION=$(mktemp -d) # of this task: all nodes read one product
export PRESSLING_AS_BUILT PRESSLING_CONFIGURATION
trap 'rm -rf "$PRESSLING_CONFIGURATION"' EXIT

again() { # a few times at most
  [ "${SLURM_RESTART_COUNT:-0}" -lt 3 ] || { echo "$1; not queued again, as it was 3 times"; return; }
  echo "$1; queued again"
  scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
}

trap 'kill "$working"; wait "$working"; again "no time left"; exit 1' USR1
echo "samples $samples on $(hostname), $(date)"
@COMMAND@ run "$run" --samples "$samples" --threads "${SLURM_CPUS_PER_TASK:-1}" --quiet &
working=$!
status=0
wait "$working" || status=$?
case $status in
  13[4-9]) again "killed (status $status)" ;; # 128 and a signal: for want of memory, say
esac
exit "$status"
